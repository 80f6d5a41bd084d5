import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TranscriptFeatureClient as TranscriptFeatureClient_83c37794ea654cbcf046864ede357af3 } from '@/transcript/transcriptFeature.client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { KeepWords as KeepWords_dd1d18cb3b67776b7ceb93cacd3d8d15 } from '../../../admin/saving/KeepWords'
import { ToTranslation as ToTranslation_d318f5131de8e9c60d14ac9cbcb5e291 } from '../../../admin/translate/ToTranslation'
import { PreviewButton as PreviewButton_cb36b47d9c1d5c26212b12263e18a1c0 } from '../../../transcript/preview/PreviewButton.client'
import { PublishButton as PublishButton_da4058c9ea06f4b1cd7e6aea429fae24 } from '../../../admin/publish/PublishButton'
import { LanguageChips as LanguageChips_9940be68c47effc4a3f866489d3c12cc } from '../../../admin/publish/LanguageChips'
import { VersionsView as VersionsView_b4261919cd75b6993c29be72ed46e245 } from '../../../admin/versions/VersionsView'
import { TranslateView as TranslateView_b4f791b265b9e2e1db59af6a4a9345d4 } from '../../../admin/translate/TranslateView'
import { TranslateTab as TranslateTab_ffa5bbf3c95437b3e22c70f8d4053372 } from '../../../admin/translate/TranslateTab'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { GlossaryFiles as GlossaryFiles_99e21015194ceab0b2f61c2986ab3cf1 } from '../../../admin/glossary/GlossaryFiles'
import { Icon as Icon_07eaf1d5745ea58d191ef5762e282db9 } from '../../../admin/brand/Icon'
import { Logo as Logo_e2609525d3cb4faff6e05c9e8878dd7a } from '../../../admin/brand/Logo'
import { ImportDashboardLink as ImportDashboardLink_15536efbfc5335c2a2ed7af22713143a } from '../../../admin/import/ImportDashboardLink'
import { TranslationsDashboardLink as TranslationsDashboardLink_abcf0fd3428a1dfc5f103318e539dda8 } from '../../../admin/translations/TranslationsDashboardLink'
import { AtWork as AtWork_a253a9e5114b80de28e9734791219341 } from '../../../admin/publish/AtWork'
import { ImportNavLink as ImportNavLink_35ab27cb883112e8d1153a9f53355a40 } from '../../../admin/import/ImportNavLink'
import { TranslationsNavLink as TranslationsNavLink_e629b9d6447438f20ab206e8a1613ac0 } from '../../../admin/translations/TranslationsNavLink'
import { WorklistView as WorklistView_20a80c438462be1d7ae4b705dda663af } from '../../../admin/translations/WorklistView'
import { InboxView as InboxView_0ecb20e81aa0d9d994cab57811148f2a } from '../../../admin/import/inbox/InboxView'
import { ReviewView as ReviewView_fbcbaef7267e5ae6e68d6ce1e440a2f3 } from '../../../admin/import/review/ReviewView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@/transcript/transcriptFeature.client#TranscriptFeatureClient": TranscriptFeatureClient_83c37794ea654cbcf046864ede357af3,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/saving/KeepWords#KeepWords": KeepWords_dd1d18cb3b67776b7ceb93cacd3d8d15,
  "/admin/translate/ToTranslation#ToTranslation": ToTranslation_d318f5131de8e9c60d14ac9cbcb5e291,
  "/transcript/preview/PreviewButton.client#PreviewButton": PreviewButton_cb36b47d9c1d5c26212b12263e18a1c0,
  "/admin/publish/PublishButton#PublishButton": PublishButton_da4058c9ea06f4b1cd7e6aea429fae24,
  "/admin/publish/LanguageChips#LanguageChips": LanguageChips_9940be68c47effc4a3f866489d3c12cc,
  "/admin/versions/VersionsView#VersionsView": VersionsView_b4261919cd75b6993c29be72ed46e245,
  "/admin/translate/TranslateView#TranslateView": TranslateView_b4f791b265b9e2e1db59af6a4a9345d4,
  "/admin/translate/TranslateTab#TranslateTab": TranslateTab_ffa5bbf3c95437b3e22c70f8d4053372,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/glossary/GlossaryFiles#GlossaryFiles": GlossaryFiles_99e21015194ceab0b2f61c2986ab3cf1,
  "/admin/brand/Icon#Icon": Icon_07eaf1d5745ea58d191ef5762e282db9,
  "/admin/brand/Logo#Logo": Logo_e2609525d3cb4faff6e05c9e8878dd7a,
  "/admin/import/ImportDashboardLink#ImportDashboardLink": ImportDashboardLink_15536efbfc5335c2a2ed7af22713143a,
  "/admin/translations/TranslationsDashboardLink#TranslationsDashboardLink": TranslationsDashboardLink_abcf0fd3428a1dfc5f103318e539dda8,
  "/admin/publish/AtWork#AtWork": AtWork_a253a9e5114b80de28e9734791219341,
  "/admin/import/ImportNavLink#ImportNavLink": ImportNavLink_35ab27cb883112e8d1153a9f53355a40,
  "/admin/translations/TranslationsNavLink#TranslationsNavLink": TranslationsNavLink_e629b9d6447438f20ab206e8a1613ac0,
  "/admin/translations/WorklistView#WorklistView": WorklistView_20a80c438462be1d7ae4b705dda663af,
  "/admin/import/inbox/InboxView#InboxView": InboxView_0ecb20e81aa0d9d994cab57811148f2a,
  "/admin/import/review/ReviewView#ReviewView": ReviewView_fbcbaef7267e5ae6e68d6ce1e440a2f3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

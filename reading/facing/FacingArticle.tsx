import { facingLocale, languageTag } from '@/locales/locale'
import type { FacingPage } from '@/model/page/interviewPage'
import { noteNumbers } from '@/model/passage/noteNumbers'
import { ArticleMeta } from '../article/ArticleMeta'
import { ArticleTools } from '../article/ArticleTools'
import { EndMatter } from '../article/EndMatter'
import { Kicker } from '../article/Kicker'
import { HanText } from '../HanText'
import { FacingCount } from './FacingCount'
import { FacingPicture } from './FacingPicture'
import { FacingTranscript } from './FacingTranscript'

type Props = {
  page: FacingPage
  /** The site's name in the language of the page, for the citation. */
  siteName: string
}

/** An article beside its translation, the reader's language first. Style sheets: `article/interview.css`, `facing/facing.css`. */
export function FacingArticle({ page, siteName }: Props) {
  const { locale, slug, titles } = page
  const other = facingLocale(locale)
  const originals = page.rows.flatMap(({ source }) => source ?? [])
  const head = { ...page, credits: page.creditsOf[locale] }
  return (
    <article className="wrap article facing" data-interview={slug} lang={languageTag[locale]}>
      <header className="head">
        <Kicker head={head} />
        <div className="titles">
          <h1>
            <HanText text={titles[locale]} locale={locale} />
          </h1>
          <p className="h1" lang={languageTag[other]}>
            <HanText text={titles[other]} locale={other} />
          </p>
        </div>
        <ArticleMeta head={head} />
        <ArticleTools head={head} current="facing">
          <FacingCount rows={page.rows} locale={locale} />
        </ArticleTools>
      </header>
      <FacingPicture page={page} />
      <div className="body">
        <FacingTranscript page={page} />
        <EndMatter
          page={{ ...head, title: titles[locale] }}
          siteName={siteName}
          hasNotes={noteNumbers(originals).size > 0}
        />
      </div>
    </article>
  )
}

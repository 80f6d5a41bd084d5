import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`interviews_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`role\` text DEFAULT 'interviewee',
  	\`profile_id\` text(36),
  	\`name_zh\` text,
  	\`name_en\` text,
  	FOREIGN KEY (\`profile_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interviews_speakers_order_idx\` ON \`interviews_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_speakers_parent_id_idx\` ON \`interviews_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_speakers_profile_idx\` ON \`interviews_speakers\` (\`profile_id\`);`)
  await db.run(sql`CREATE TABLE \`interviews_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interviews_credits_order_idx\` ON \`interviews_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_credits_parent_id_idx\` ON \`interviews_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_credits_locale_idx\` ON \`interviews_credits\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`interviews_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interviews_former_slugs_order_idx\` ON \`interviews_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_former_slugs_parent_id_idx\` ON \`interviews_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_former_slugs_slug_idx\` ON \`interviews_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`interviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`form\` text DEFAULT 'qa',
  	\`original_language\` text DEFAULT 'zh',
  	\`interview_date\` text,
  	\`source_id\` text(36),
  	\`cover_id\` text(36),
  	\`series_id\` text(36),
  	\`slug\` text,
  	\`specimen\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`interviews_source_idx\` ON \`interviews\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_cover_idx\` ON \`interviews\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_series_idx\` ON \`interviews\` (\`series_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`interviews_slug_idx\` ON \`interviews\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`interviews_updated_at_idx\` ON \`interviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_created_at_idx\` ON \`interviews\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`interviews_deleted_at_idx\` ON \`interviews\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`interviews_locales\` (
  	\`title\` text,
  	\`standfirst\` text,
  	\`body\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`published_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interviews_published_at_idx\` ON \`interviews_locales\` (\`published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`interviews__status_idx\` ON \`interviews_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`interviews_locales_locale_parent_id_unique\` ON \`interviews_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_locales_parent_idx\` ON \`interviews_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`interviews_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interviews_texts_order_parent\` ON \`interviews_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_texts_locale_parent\` ON \`interviews_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`interviews_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`profiles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`profiles_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interviews_rels_order_idx\` ON \`interviews_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_parent_idx\` ON \`interviews_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_path_idx\` ON \`interviews_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_topics_id_idx\` ON \`interviews_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`interviews_rels_profiles_id_idx\` ON \`interviews_rels\` (\`profiles_id\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_version_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`role\` text DEFAULT 'interviewee',
  	\`profile_id\` text(36),
  	\`name_zh\` text,
  	\`name_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`profile_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interviews_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_speakers_order_idx\` ON \`_interviews_v_version_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_speakers_parent_id_idx\` ON \`_interviews_v_version_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_speakers_profile_idx\` ON \`_interviews_v_version_speakers\` (\`profile_id\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_version_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interviews_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_credits_order_idx\` ON \`_interviews_v_version_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_credits_parent_id_idx\` ON \`_interviews_v_version_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_credits_locale_idx\` ON \`_interviews_v_version_credits\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interviews_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_former_slugs_order_idx\` ON \`_interviews_v_version_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_former_slugs_parent_id_idx\` ON \`_interviews_v_version_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_former_slugs_slug_idx\` ON \`_interviews_v_version_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_form\` text DEFAULT 'qa',
  	\`version_original_language\` text DEFAULT 'zh',
  	\`version_interview_date\` text,
  	\`version_source_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_series_id\` text(36),
  	\`version_slug\` text,
  	\`version_specimen\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_interviews_v_parent_idx\` ON \`_interviews_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_source_idx\` ON \`_interviews_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_cover_idx\` ON \`_interviews_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_series_idx\` ON \`_interviews_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_slug_idx\` ON \`_interviews_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_updated_at_idx\` ON \`_interviews_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_created_at_idx\` ON \`_interviews_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_deleted_at_idx\` ON \`_interviews_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_created_at_idx\` ON \`_interviews_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_updated_at_idx\` ON \`_interviews_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_snapshot_idx\` ON \`_interviews_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_published_locale_idx\` ON \`_interviews_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_latest_idx\` ON \`_interviews_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_autosave_idx\` ON \`_interviews_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_locales\` (
  	\`version_title\` text,
  	\`version_standfirst\` text,
  	\`version_body\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_published_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_interviews_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version_published_at_idx\` ON \`_interviews_v_locales\` (\`version_published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_version_version__status_idx\` ON \`_interviews_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_interviews_v_locales_locale_parent_id_unique\` ON \`_interviews_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_locales_parent_idx\` ON \`_interviews_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_interviews_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interviews_v_texts_order_parent\` ON \`_interviews_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_texts_locale_parent\` ON \`_interviews_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_interviews_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`profiles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_interviews_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`profiles_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_order_idx\` ON \`_interviews_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_parent_idx\` ON \`_interviews_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_path_idx\` ON \`_interviews_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_topics_id_idx\` ON \`_interviews_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_interviews_v_rels_profiles_id_idx\` ON \`_interviews_v_rels\` (\`profiles_id\`);`)
  await db.run(sql`CREATE TABLE \`profiles_aliases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`lang\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_aliases_order_idx\` ON \`profiles_aliases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`profiles_aliases_parent_id_idx\` ON \`profiles_aliases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`profiles_facts_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`interview_id\` text(36),
  	\`passage\` text,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`quote_zh\` text,
  	\`quote_en\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`profiles_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_facts_citations_order_idx\` ON \`profiles_facts_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`profiles_facts_citations_parent_id_idx\` ON \`profiles_facts_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_facts_citations_source_idx\` ON \`profiles_facts_citations\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_facts_citations_interview_idx\` ON \`profiles_facts_citations\` (\`interview_id\`);`)
  await db.run(sql`CREATE TABLE \`profiles_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`value_zh\` text,
  	\`value_en\` text,
  	\`date\` text,
  	\`reasoning_zh\` text,
  	\`reasoning_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_facts_order_idx\` ON \`profiles_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`profiles_facts_parent_id_idx\` ON \`profiles_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`profiles_relations_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`interview_id\` text(36),
  	\`passage\` text,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`quote_zh\` text,
  	\`quote_en\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`profiles_relations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_relations_citations_order_idx\` ON \`profiles_relations_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`profiles_relations_citations_parent_id_idx\` ON \`profiles_relations_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_relations_citations_source_idx\` ON \`profiles_relations_citations\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_relations_citations_interview_idx\` ON \`profiles_relations_citations\` (\`interview_id\`);`)
  await db.run(sql`CREATE TABLE \`profiles_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`profile_id\` text(36),
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`date\` text,
  	FOREIGN KEY (\`profile_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_relations_order_idx\` ON \`profiles_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`profiles_relations_parent_id_idx\` ON \`profiles_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_relations_profile_idx\` ON \`profiles_relations\` (\`profile_id\`);`)
  await db.run(sql`CREATE TABLE \`profiles_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`value\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_external_ids_order_idx\` ON \`profiles_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`profiles_external_ids_parent_id_idx\` ON \`profiles_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`profiles_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_former_slugs_order_idx\` ON \`profiles_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`profiles_former_slugs_parent_id_idx\` ON \`profiles_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_former_slugs_slug_idx\` ON \`profiles_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`profiles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'person',
  	\`portrait_id\` text(36),
  	\`slug\` text,
  	\`review\` text DEFAULT 'confirmed',
  	\`specimen\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_kind_idx\` ON \`profiles\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`profiles_portrait_idx\` ON \`profiles\` (\`portrait_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`profiles_slug_idx\` ON \`profiles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`profiles_review_idx\` ON \`profiles\` (\`review\`);`)
  await db.run(sql`CREATE INDEX \`profiles_updated_at_idx\` ON \`profiles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`profiles_created_at_idx\` ON \`profiles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`profiles_deleted_at_idx\` ON \`profiles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`profiles_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`published_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`profiles_published_at_idx\` ON \`profiles_locales\` (\`published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`profiles__status_idx\` ON \`profiles_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`profiles_locales_locale_parent_id_unique\` ON \`profiles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`profiles_locales_parent_idx\` ON \`profiles_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_profiles_v_version_aliases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`lang\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_profiles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_aliases_order_idx\` ON \`_profiles_v_version_aliases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_aliases_parent_id_idx\` ON \`_profiles_v_version_aliases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_profiles_v_version_facts_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`interview_id\` text(36),
  	\`passage\` text,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`quote_zh\` text,
  	\`quote_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_profiles_v_version_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_facts_citations_order_idx\` ON \`_profiles_v_version_facts_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_facts_citations_parent_id_idx\` ON \`_profiles_v_version_facts_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_facts_citations_source_idx\` ON \`_profiles_v_version_facts_citations\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_facts_citations_interview_idx\` ON \`_profiles_v_version_facts_citations\` (\`interview_id\`);`)
  await db.run(sql`CREATE TABLE \`_profiles_v_version_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`value_zh\` text,
  	\`value_en\` text,
  	\`date\` text,
  	\`reasoning_zh\` text,
  	\`reasoning_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_profiles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_facts_order_idx\` ON \`_profiles_v_version_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_facts_parent_id_idx\` ON \`_profiles_v_version_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_profiles_v_version_relations_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`interview_id\` text(36),
  	\`passage\` text,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`quote_zh\` text,
  	\`quote_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_profiles_v_version_relations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_relations_citations_order_idx\` ON \`_profiles_v_version_relations_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_relations_citations_parent_id_idx\` ON \`_profiles_v_version_relations_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_relations_citations_source_idx\` ON \`_profiles_v_version_relations_citations\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_relations_citations_interview_idx\` ON \`_profiles_v_version_relations_citations\` (\`interview_id\`);`)
  await db.run(sql`CREATE TABLE \`_profiles_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`profile_id\` text(36),
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`profile_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_profiles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_relations_order_idx\` ON \`_profiles_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_relations_parent_id_idx\` ON \`_profiles_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_relations_profile_idx\` ON \`_profiles_v_version_relations\` (\`profile_id\`);`)
  await db.run(sql`CREATE TABLE \`_profiles_v_version_external_ids\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`value\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_profiles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_external_ids_order_idx\` ON \`_profiles_v_version_external_ids\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_external_ids_parent_id_idx\` ON \`_profiles_v_version_external_ids\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_profiles_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_profiles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_former_slugs_order_idx\` ON \`_profiles_v_version_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_former_slugs_parent_id_idx\` ON \`_profiles_v_version_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_former_slugs_slug_idx\` ON \`_profiles_v_version_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_profiles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text DEFAULT 'person',
  	\`version_portrait_id\` text(36),
  	\`version_slug\` text,
  	\`version_review\` text DEFAULT 'confirmed',
  	\`version_specimen\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_profiles_v_parent_idx\` ON \`_profiles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_version_kind_idx\` ON \`_profiles_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_version_portrait_idx\` ON \`_profiles_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_version_slug_idx\` ON \`_profiles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_version_review_idx\` ON \`_profiles_v\` (\`version_review\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_version_updated_at_idx\` ON \`_profiles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_version_created_at_idx\` ON \`_profiles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_version_deleted_at_idx\` ON \`_profiles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_created_at_idx\` ON \`_profiles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_updated_at_idx\` ON \`_profiles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_snapshot_idx\` ON \`_profiles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_published_locale_idx\` ON \`_profiles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_latest_idx\` ON \`_profiles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_autosave_idx\` ON \`_profiles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_profiles_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_published_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_profiles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_version_published_at_idx\` ON \`_profiles_v_locales\` (\`version_published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_version_version__status_idx\` ON \`_profiles_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_profiles_v_locales_locale_parent_id_unique\` ON \`_profiles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_profiles_v_locales_parent_idx\` ON \`_profiles_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`interview_id\` text(36),
  	\`passage\` text,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`quote_zh\` text,
  	\`quote_en\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_citations_order_idx\` ON \`events_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_citations_parent_id_idx\` ON \`events_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_citations_source_idx\` ON \`events_citations\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`events_citations_interview_idx\` ON \`events_citations\` (\`interview_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`weight\` text DEFAULT '2',
  	\`earliest\` text,
  	\`latest\` text,
  	\`review\` text DEFAULT 'confirmed',
  	\`specimen\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`events_earliest_idx\` ON \`events\` (\`earliest\`);`)
  await db.run(sql`CREATE INDEX \`events_latest_idx\` ON \`events\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`events_review_idx\` ON \`events\` (\`review\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`reasoning\` text,
  	\`published_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events_locales\` (\`published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_locales_parent_idx\` ON \`events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`profiles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`profiles_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_profiles_id_idx\` ON \`events_rels\` (\`profiles_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`interview_id\` text(36),
  	\`passage\` text,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`quote_zh\` text,
  	\`quote_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_citations_order_idx\` ON \`_events_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_citations_parent_id_idx\` ON \`_events_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_citations_source_idx\` ON \`_events_v_version_citations\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_citations_interview_idx\` ON \`_events_v_version_citations\` (\`interview_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_date\` text,
  	\`version_weight\` text DEFAULT '2',
  	\`version_earliest\` text,
  	\`version_latest\` text,
  	\`version_review\` text DEFAULT 'confirmed',
  	\`version_specimen\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_earliest_idx\` ON \`_events_v\` (\`version_earliest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_latest_idx\` ON \`_events_v\` (\`version_latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_review_idx\` ON \`_events_v\` (\`version_review\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_text\` text,
  	\`version_reasoning\` text,
  	\`version_published_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v_locales\` (\`version_published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_locales_parent_idx\` ON \`_events_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`profiles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`profiles_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_profiles_id_idx\` ON \`_events_v_rels\` (\`profiles_id\`);`)
  await db.run(sql`CREATE TABLE \`timelines_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`event_id\` text(36),
  	\`lane\` text,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`timelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`timelines_entries_order_idx\` ON \`timelines_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`timelines_entries_parent_id_idx\` ON \`timelines_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`timelines_entries_event_idx\` ON \`timelines_entries\` (\`event_id\`);`)
  await db.run(sql`CREATE TABLE \`timelines_eras\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title_zh\` text,
  	\`title_en\` text,
  	\`from\` numeric,
  	\`to\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`timelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`timelines_eras_order_idx\` ON \`timelines_eras\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`timelines_eras_parent_id_idx\` ON \`timelines_eras\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`timelines_lanes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title_zh\` text,
  	\`title_en\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`timelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`timelines_lanes_order_idx\` ON \`timelines_lanes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`timelines_lanes_parent_id_idx\` ON \`timelines_lanes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`timelines_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`timelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`timelines_former_slugs_order_idx\` ON \`timelines_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`timelines_former_slugs_parent_id_idx\` ON \`timelines_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`timelines_former_slugs_slug_idx\` ON \`timelines_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`timelines\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`narrative_id\` text(36),
  	\`selection\` text DEFAULT 'hand',
  	\`slug\` text,
  	\`specimen\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`narrative_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`timelines_narrative_idx\` ON \`timelines\` (\`narrative_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`timelines_slug_idx\` ON \`timelines\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`timelines_updated_at_idx\` ON \`timelines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`timelines_created_at_idx\` ON \`timelines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`timelines_deleted_at_idx\` ON \`timelines\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`timelines_locales\` (
  	\`title\` text,
  	\`standfirst\` text,
  	\`published_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`timelines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`timelines_published_at_idx\` ON \`timelines_locales\` (\`published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`timelines__status_idx\` ON \`timelines_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`timelines_locales_locale_parent_id_unique\` ON \`timelines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`timelines_locales_parent_idx\` ON \`timelines_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`timelines_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`profiles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`timelines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`profiles_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`timelines_rels_order_idx\` ON \`timelines_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`timelines_rels_parent_idx\` ON \`timelines_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`timelines_rels_path_idx\` ON \`timelines_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`timelines_rels_profiles_id_idx\` ON \`timelines_rels\` (\`profiles_id\`);`)
  await db.run(sql`CREATE TABLE \`_timelines_v_version_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36),
  	\`lane\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_timelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_entries_order_idx\` ON \`_timelines_v_version_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_entries_parent_id_idx\` ON \`_timelines_v_version_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_entries_event_idx\` ON \`_timelines_v_version_entries\` (\`event_id\`);`)
  await db.run(sql`CREATE TABLE \`_timelines_v_version_eras\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title_zh\` text,
  	\`title_en\` text,
  	\`from\` numeric,
  	\`to\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_timelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_eras_order_idx\` ON \`_timelines_v_version_eras\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_eras_parent_id_idx\` ON \`_timelines_v_version_eras\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_timelines_v_version_lanes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`title_zh\` text,
  	\`title_en\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_timelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_lanes_order_idx\` ON \`_timelines_v_version_lanes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_lanes_parent_id_idx\` ON \`_timelines_v_version_lanes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_timelines_v_version_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_timelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_former_slugs_order_idx\` ON \`_timelines_v_version_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_former_slugs_parent_id_idx\` ON \`_timelines_v_version_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_former_slugs_slug_idx\` ON \`_timelines_v_version_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_timelines_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_narrative_id\` text(36),
  	\`version_selection\` text DEFAULT 'hand',
  	\`version_slug\` text,
  	\`version_specimen\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`timelines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_narrative_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_timelines_v_parent_idx\` ON \`_timelines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_version_narrative_idx\` ON \`_timelines_v\` (\`version_narrative_id\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_version_slug_idx\` ON \`_timelines_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_version_updated_at_idx\` ON \`_timelines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_version_created_at_idx\` ON \`_timelines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_version_deleted_at_idx\` ON \`_timelines_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_created_at_idx\` ON \`_timelines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_updated_at_idx\` ON \`_timelines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_snapshot_idx\` ON \`_timelines_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_published_locale_idx\` ON \`_timelines_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_latest_idx\` ON \`_timelines_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_autosave_idx\` ON \`_timelines_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_timelines_v_locales\` (
  	\`version_title\` text,
  	\`version_standfirst\` text,
  	\`version_published_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_timelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_version_published_at_idx\` ON \`_timelines_v_locales\` (\`version_published_at\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_version_version__status_idx\` ON \`_timelines_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_timelines_v_locales_locale_parent_id_unique\` ON \`_timelines_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_locales_parent_idx\` ON \`_timelines_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_timelines_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`profiles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_timelines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`profiles_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_timelines_v_rels_order_idx\` ON \`_timelines_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_rels_parent_idx\` ON \`_timelines_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_rels_path_idx\` ON \`_timelines_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_timelines_v_rels_profiles_id_idx\` ON \`_timelines_v_rels\` (\`profiles_id\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'article',
  	\`outlet\` text,
  	\`date\` text,
  	\`url\` text,
  	\`language\` text,
  	\`retrieved_at\` text,
  	\`interview_id\` text(36),
  	\`import_id\` text(36),
  	\`copy_of_id\` text(36),
  	\`visibility\` text DEFAULT 'private' NOT NULL,
  	\`specimen\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`import_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`copy_of_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_interview_idx\` ON \`sources\` (\`interview_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_import_idx\` ON \`sources\` (\`import_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_copy_of_idx\` ON \`sources\` (\`copy_of_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_visibility_idx\` ON \`sources\` (\`visibility\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_deleted_at_idx\` ON \`sources\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`sources_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_texts_order_parent\` ON \`sources_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text,
  	\`specimen\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`series_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`series_former_slugs_order_idx\` ON \`series_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`series_former_slugs_parent_id_idx\` ON \`series_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`series_former_slugs_slug_idx\` ON \`series_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`series\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`specimen\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`series_slug_idx\` ON \`series\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`series_updated_at_idx\` ON \`series\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`series_created_at_idx\` ON \`series\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`series_locales\` (
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`series_locales_locale_parent_id_unique\` ON \`series_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`series_locales_parent_idx\` ON \`series_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_former_slugs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_former_slugs_order_idx\` ON \`topics_former_slugs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_former_slugs_parent_id_idx\` ON \`topics_former_slugs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_former_slugs_slug_idx\` ON \`topics_former_slugs\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`specimen\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_locales_parent_idx\` ON \`topics_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`filename\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`state\` text DEFAULT 'reading' NOT NULL,
  	\`title\` text,
  	\`refusal\` text,
  	\`proposal\` text,
  	\`edits\` text,
  	\`copy_of_id\` text(36),
  	\`plan\` text,
  	\`interview_id\` text(36),
  	\`source_id\` text(36),
  	\`received_by_id\` text(36),
  	\`set_aside_by_id\` text(36),
  	\`set_aside_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`copy_of_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`received_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`set_aside_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`imports_hash_idx\` ON \`imports\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`imports_state_idx\` ON \`imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`imports_copy_of_idx\` ON \`imports\` (\`copy_of_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_interview_idx\` ON \`imports\` (\`interview_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_source_idx\` ON \`imports\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_received_by_idx\` ON \`imports\` (\`received_by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_set_aside_by_idx\` ON \`imports\` (\`set_aside_by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`passages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`interview_id\` text(36) NOT NULL,
  	\`into\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`interview_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`passages_interview_idx\` ON \`passages\` (\`interview_id\`);`)
  await db.run(sql`CREATE INDEX \`passages_updated_at_idx\` ON \`passages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`passages_created_at_idx\` ON \`passages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'contributor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`interviews_id\` text(36),
  	\`profiles_id\` text(36),
  	\`events_id\` text(36),
  	\`timelines_id\` text(36),
  	\`sources_id\` text(36),
  	\`media_id\` text(36),
  	\`series_id\` text(36),
  	\`topics_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interviews_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`profiles_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`timelines_id\`) REFERENCES \`timelines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_interviews_id_idx\` ON \`payload_locked_documents_rels\` (\`interviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_profiles_id_idx\` ON \`payload_locked_documents_rels\` (\`profiles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_timelines_id_idx\` ON \`payload_locked_documents_rels\` (\`timelines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label_zh\` text,
  	\`label_en\` text,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_navigation_order_idx\` ON \`site_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_navigation_parent_id_idx\` ON \`site_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name_zh\` text,
  	\`name_en\` text,
  	\`front_lead_id\` text(36),
  	\`front_quote\` text,
  	\`front_timeline_id\` text(36),
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`front_lead_id\`) REFERENCES \`interviews\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`front_timeline_id\`) REFERENCES \`timelines\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_front_front_lead_idx\` ON \`site\` (\`front_lead_id\`);`)
  await db.run(sql`CREATE INDEX \`site_front_front_timeline_idx\` ON \`site\` (\`front_timeline_id\`);`)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`description\` text,
  	\`rights\` text,
  	\`notice\` text,
  	\`front_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_locales_parent_idx\` ON \`site_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`profiles_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`profiles_id\`) REFERENCES \`profiles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_rels_order_idx\` ON \`site_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_parent_idx\` ON \`site_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_path_idx\` ON \`site_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_profiles_id_idx\` ON \`site_rels\` (\`profiles_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`interviews_speakers\`;`)
  await db.run(sql`DROP TABLE \`interviews_credits\`;`)
  await db.run(sql`DROP TABLE \`interviews_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`interviews\`;`)
  await db.run(sql`DROP TABLE \`interviews_locales\`;`)
  await db.run(sql`DROP TABLE \`interviews_texts\`;`)
  await db.run(sql`DROP TABLE \`interviews_rels\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_version_speakers\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_version_credits\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_interviews_v_rels\`;`)
  await db.run(sql`DROP TABLE \`profiles_aliases\`;`)
  await db.run(sql`DROP TABLE \`profiles_facts_citations\`;`)
  await db.run(sql`DROP TABLE \`profiles_facts\`;`)
  await db.run(sql`DROP TABLE \`profiles_relations_citations\`;`)
  await db.run(sql`DROP TABLE \`profiles_relations\`;`)
  await db.run(sql`DROP TABLE \`profiles_external_ids\`;`)
  await db.run(sql`DROP TABLE \`profiles_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`profiles\`;`)
  await db.run(sql`DROP TABLE \`profiles_locales\`;`)
  await db.run(sql`DROP TABLE \`_profiles_v_version_aliases\`;`)
  await db.run(sql`DROP TABLE \`_profiles_v_version_facts_citations\`;`)
  await db.run(sql`DROP TABLE \`_profiles_v_version_facts\`;`)
  await db.run(sql`DROP TABLE \`_profiles_v_version_relations_citations\`;`)
  await db.run(sql`DROP TABLE \`_profiles_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_profiles_v_version_external_ids\`;`)
  await db.run(sql`DROP TABLE \`_profiles_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_profiles_v\`;`)
  await db.run(sql`DROP TABLE \`_profiles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`events_citations\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`timelines_entries\`;`)
  await db.run(sql`DROP TABLE \`timelines_eras\`;`)
  await db.run(sql`DROP TABLE \`timelines_lanes\`;`)
  await db.run(sql`DROP TABLE \`timelines_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`timelines\`;`)
  await db.run(sql`DROP TABLE \`timelines_locales\`;`)
  await db.run(sql`DROP TABLE \`timelines_rels\`;`)
  await db.run(sql`DROP TABLE \`_timelines_v_version_entries\`;`)
  await db.run(sql`DROP TABLE \`_timelines_v_version_eras\`;`)
  await db.run(sql`DROP TABLE \`_timelines_v_version_lanes\`;`)
  await db.run(sql`DROP TABLE \`_timelines_v_version_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`_timelines_v\`;`)
  await db.run(sql`DROP TABLE \`_timelines_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_timelines_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`sources_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`series_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`series\`;`)
  await db.run(sql`DROP TABLE \`series_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_former_slugs\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`passages\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_navigation\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`DROP TABLE \`site_rels\`;`)
}

/** Codes of warnings that only report what was cleaned; of a copy the state of the import tells. */
const reports = new Set(['spaces-dropped', 'control-characters', 'unsafe-link', 'copy'])

/** Whether a warning of the importer wants an editor's decision. */
export function wantsALook({ code }: { code: string }): boolean {
  return !reports.has(code)
}

/** A key that no speaker has: `s4` after `s3`. */
export function freeSpeakerKey(speakers: readonly { key: string }[]): string {
  const taken = new Set(speakers.map(({ key }) => key))
  for (let number = speakers.length + 1; ; number++) {
    if (!taken.has(`s${number}`)) return `s${number}`
  }
}

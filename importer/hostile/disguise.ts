import { doubles, hidden } from './poison'
import { pick, type Random } from './random'

const label = /^([*#>_【《[\s]{0,8})([\p{L}\p{N}· ]{1,16})(?=[\]】》*_\s]{0,4}[:：])/gmu

/** The same article with some labels disguised: nobody who reads it sees another name. */
export function disguiseLabels(text: string, random: Random): string {
  const everyNth = 1 + random(4)
  return text.replace(label, (whole, before: string, name: string) =>
    random(everyNth) === 0 ? before + disguise(name, random) : whole,
  )
}

function disguise(name: string, random: Random): string {
  const letters = [...name]
  const fitting = doubles.filter(([plain]) => letters.includes(plain))
  if (fitting.length === 0 || random(2) === 0) {
    const at = 1 + random(letters.length)
    return [...letters.slice(0, at), pick(hidden, random), ...letters.slice(at)].join('')
  }
  const [plain, double] = pick(fitting, random)
  return name.replace(plain, double)
}

import { encodings, utf8 } from './encodings'
import { mutations } from './mutations'
import { poison } from './poison'
import { pick, type Random } from './random'

/** An article as nobody should send it; a caller may bring words of its own, to be `strewn` in. */
export function mutate(
  text: string,
  random: Random,
  strewn: readonly string[] = poison,
): Uint8Array {
  return damage(text, text, random, strewn).bytes
}

/** One to three mutations, and perhaps another encoding; `history` names them in their order. */
export function damage(
  text: string,
  other: string,
  random: Random,
  strewn: readonly string[],
): { bytes: Uint8Array; history: string[] } {
  const history: string[] = []
  let mutated = text
  for (let i = random(3); i >= 0; i--) {
    const [name, mutation] = pick(Object.entries(mutations), random)
    mutated = mutation(mutated, random, other, strewn)
    history.push(name)
  }
  if (random(4) > 0) return { bytes: utf8(mutated), history }
  const [name, write] = pick(Object.entries(encodings), random)
  return { bytes: write(mutated, random), history: [...history, name] }
}

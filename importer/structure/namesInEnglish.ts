import type { NamedPerson } from './namedPerson'

const word = "\\p{Lu}[\\p{L}'’-]{1,24}"
const name = new RegExp(
  `${word}(?: (?:(?:de|van|von|der|la|le|da|bin|al) )?(?:${word}|\\p{Lu}\\.)){1,3}`,
  'gu',
)
/** Capitalised only because a sentence begins with it. */
const opener =
  /^(?:When|While|In|At|On|For|As|But|And|With|After|Before|Since|Every|Each|This|That|The|A|An|Mr|Mrs|Ms|Dr|Captain|Professor|Meet|Welcome|Here|If|From|By|So|Our|His|Her) /
const place = /\b(?:in|at|of|from|near|to|on|the|between|outside|across|through|above|below)\s$/i
const welcomed =
  /\b(?:asked|interviewed|met|meet|welcome|welcomed|introduce|(?:spoke|talked|talk|chatted|sat down|conversation|interview|questions) (?:to|with|for))\s$/i
const asking = /^ (?:asked|interviewed|met|spoke (?:to|with)|talked (?:to|with)|sat down)\b/
const acting =
  /^(?:,| (?:is|was|has|had|who|and|[a-z]{2,}s|[a-z]{2,}ed|kept|runs?|ran|spent|makes|made)\b)/

/** People whom an English title and introduction name, by the words around their names. */
export function namesInEnglish(title: string, intro: string[]): NamedPerson[] {
  const people = new Map<string, NamedPerson>()
  for (const text of intro)
    for (const match of text.matchAll(name)) {
      const bare = match[0].replace(opener, '')
      if (!bare.includes(' ')) continue
      const at = match.index + match[0].length - bare.length
      const before = text.slice(Math.max(0, at - 30), at)
      const after = text.slice(at + bare.length, at + bare.length + 30)
      const isTitled = title.includes(bare)
      const person = people.get(bare) ?? {
        name: bare,
        answers: isTitled ? 3 : 0,
        asks: 0,
        isIntroduced: isTitled,
      }
      if (asking.test(after)) person.asks += 3
      else if (welcomed.test(before)) {
        person.answers += 4
        person.isIntroduced = true
      } else if (place.test(before)) person.answers -= 2
      else if (/(?:^|[.!?]["”]? )$/.test(before) && acting.test(after)) person.answers += 3
      else person.answers += 0.5
      people.set(bare, person)
    }
  return [...people.values()]
}

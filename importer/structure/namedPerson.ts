/** A name that the title or the introduction gives, and how much speaks for its being that person's. */
export type NamedPerson = {
  name: string
  answers: number
  asks: number
  /** In the title, or by words for asking and welcoming: no other name can be meant. */
  isIntroduced: boolean
}

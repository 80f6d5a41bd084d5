import { describe, expect, it } from 'vitest'
import type { ProfileKind } from './profilePage'
import { relationGraph } from './relationGraph'

const related = (text: string, shared = 1, kind: ProfileKind = 'person') => ({
  name: { text },
  kind,
  shared,
})

function draw(...relations: ReturnType<typeof related>[]) {
  const graph = relationGraph(relations)
  if (!graph) throw new Error('nothing was drawn')
  return graph
}

describe('relationGraph', () => {
  it('sets people left of the fold and everything else right of it', () => {
    const { people, others, fold, width } = draw(
      related('Ann'),
      related('An archive', 1, 'organisation'),
      related('A book', 1, 'work'),
    )
    expect(people.map(({ label }) => label)).toEqual(['Ann'])
    expect(others.map(({ label }) => label)).toEqual(['An archive', 'A book'])
    expect(people.every(({ x }) => x < fold.x)).toBe(true)
    expect(others.every(({ x }) => x > fold.x && x < width)).toBe(true)
  })

  it('draws the line thicker that stands for more shared passages', () => {
    const { people } = draw(related('Seldom', 1), related('Often', 9), related('Never', 0))
    expect(people.map(({ label }) => label)).toEqual(['Often', 'Seldom', 'Never'])
    const thickness = people.map((node) => node.thickness)
    expect(thickness).toEqual([...thickness].sort((a, b) => b - a))
    expect(thickness[0]).toBeGreaterThan(thickness[2] ?? 9)
  })

  it('keeps the twelve strongest, and one node for a profile that is named twice', () => {
    const many = Array.from({ length: 20 }, (_, n) => related(`Person ${n}`, n))
    const { people } = draw(...many, related('Person 19', 3))
    expect(people).toHaveLength(12)
    expect(people.map(({ label }) => label)).not.toContain('Person 7')
    expect(people.filter(({ label }) => label === 'Person 19')).toHaveLength(1)
  })

  it('never sets two names on one another', () => {
    const { people } = draw(...Array.from({ length: 12 }, (_, n) => related(`Person ${n}`)))
    const gaps = people.slice(1).map(({ y }, n) => y - (people[n]?.y ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20)
  })

  it('cuts a long name so that the drawing stays small', () => {
    const { others, width } = draw(
      related('A Commission for the Naming of Very Long Organisations', 1, 'organisation'),
    )
    expect(others[0]?.label).toMatch(/^A Commission.*…$/)
    expect(width).toBeLessThan(400)
  })

  it('draws the same twice, and nothing for nobody', () => {
    const relations = [related('Ann', 2), related('Bo', 2)]
    expect(relationGraph(relations)).toEqual(relationGraph(relations))
    expect(relationGraph([])).toBeNull()
  })
})

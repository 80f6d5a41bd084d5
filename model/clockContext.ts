/** Who set the time that has come. */
export type Setter = { by: string | null; name: string | null }

/** How the clock says in whose name it publishes or withdraws: in the context, which no request over the network can write. */
export const clockContext = (setter: Setter) => ({ clock: setter })

/** Whose time has come; `null` for a save that somebody makes. */
export function setterIn(context: { clock?: unknown }): Setter | null {
  if (context.clock === undefined) return null
  const { by, name }: { by?: unknown; name?: unknown } = Object(context.clock)
  return {
    by: typeof by === 'string' ? by : null,
    name: typeof name === 'string' ? name : null,
  }
}

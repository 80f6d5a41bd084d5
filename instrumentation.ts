/** Called by Next once in each process that serves; a build and scripts have no clock. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  if (process.env['NEXT_PHASE'] === 'phase-production-build') return
  const { startClock } = await import('./publishing/schedules/startClock')
  startClock()
}

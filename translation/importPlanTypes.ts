export type { ImportPlan, PlannedRow } from '@/exchange/importPlan'

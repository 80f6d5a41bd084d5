import { chinaModels } from './chinaModels/chinaModels'
import type { SampleSet } from './sampleTypes'
import { specimen } from './specimen/specimen'

/** All sample content, in the order in which it is loaded. Keys are unique across the sets. */
export const sampleSets: SampleSet[] = [specimen, chinaModels]

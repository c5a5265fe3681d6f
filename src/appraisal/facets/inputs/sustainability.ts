/**
 * What tells how a client treats the world around it.
 *
 * @module
 */
import type { EsgEntry } from '../../../records/index.js'
import type { FacetInput } from '../input.js'
import { attribute, input } from '../input.js'
import type { Reading } from '../reading.js'
import { daysSince } from '../reading.js'

/** What the press holds against it, as a figure. */
const CONTROVERSY: Readonly<Record<NonNullable<EsgEntry['controversy']>, number>> = { none: 0, minor: 1, severe: 2 }

/** Categories of the Equator Principles by the harm they may do: A the most. */
const CATEGORY = { A: 2, B: 1, C: 0 } as const

export const SUSTAINABILITY_INPUTS: readonly FacetInput[] = [
  attribute('environmental', { ageDays: aged('environmental') }),
  attribute('social', { ageDays: aged('social') }),
  attribute('governance', { ageDays: aged('governance') }),
  input(
    'controversy',
    {
      unit: 'degree',
      meaning: 'What the press holds against it: 0 nothing, 1 something minor, 2 something severe',
      reads: { esg: 'client project date by controversy' },
      ageDays: aged('controversy'),
    },
    ({ client }) => {
      const found = client.fact('controversy')
      return found === 'none' || found === 'minor' || found === 'severe' ? CONTROVERSY[found] : undefined
    },
  ),
  last('renewableShare', 'share', 'Part of its energy that is renewable'),
  last('accidents', 'per million hours', 'Lost-time accidents a million hours'),
  input(
    'projectCategory',
    {
      unit: 'degree',
      meaning: 'Harm that its projects may do, by the worst of their categories: A is 2, B is 1, C is 0',
      reads: { projects: 'client stage riskCategory' },
      applies: ({ client }) => client.records('projects').length > 0,
    },
    ({ client }) => {
      const degrees = client
        .records('projects')
        .flatMap(({ riskCategory }) => (riskCategory === undefined ? [] : [CATEGORY[riskCategory]]))
      return degrees.length === 0 ? undefined : Math.max(...degrees)
    },
  ),
]

type Point = 'environmental' | 'social' | 'governance' | 'controversy' | 'renewableShare' | 'accidents'

/** The last entry on the client itself that says a point, of one day by whose name comes last, with its age. */
function lastEntry({ client }: Reading, point: Point): { readonly entry: EsgEntry; readonly age: number } | undefined {
  let found: { readonly entry: EsgEntry; readonly age: number } | undefined
  for (const entry of client.records('esg')) {
    if (entry.project !== undefined || entry[point] === undefined) continue
    const age = daysSince(client, entry.date)
    if (age === undefined) continue
    const { by = '' } = entry
    const { by: before = '' } = found === undefined ? {} : found.entry
    if (found === undefined || age < found.age || (age === found.age && by >= before)) found = { entry, age }
  }
  return found
}

function aged(point: Point): (reading: Reading) => number | undefined {
  return reading => lastEntry(reading, point)?.age
}

/** The last figure of a point that no attribute tells. */
function last(point: 'renewableShare' | 'accidents', unit: string, meaning: string): FacetInput {
  const about = { unit, meaning, reads: { esg: `client project date by ${point}` }, ageDays: aged(point) }
  return input(point, about, reading => lastEntry(reading, point)?.entry[point])
}

/**
 * What the peer of whole projects said when it was asked last: bench/results/project.json.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const FILE = new URL('../../results/project.json', import.meta.url)

const column = z.array(z.number())

/** Figures at close and columns by year, year 0 being close; what is owed or paid is >= 0, owners' cash signed. */
const outcome = z.strictObject({
  figures: z.strictObject({
    uses: z.number(),
    debt: z.number(),
    equity: z.number(),
    irr: z.number(),
    npv: z.number(),
  }),
  columns: z.strictObject({
    revenue: column,
    operatingCost: column,
    cfads: column,
    interest: column,
    principal: column,
    balance: column,
    debtServiceReserve: column,
    operatingCostReserve: column,
    equipmentReserve: column,
    dscr: column,
    taxSaved: column,
    aftertax: column,
  }),
})

const recorded = z.strictObject({
  date: z.iso.date(),
  /** `name version`. */
  peer: z.string(),
  /** By the name of a case. */
  outcomes: z.record(z.string(), outcome),
})

export type Outcome = z.infer<typeof outcome>
export type RecordedOutcomes = z.infer<typeof recorded>

export function readOutcomes(): RecordedOutcomes {
  return recorded.parse(JSON.parse(readFileSync(FILE, 'utf8')))
}

/** A column a line: thirty years in as many lines would hide what changed. */
export function writeOutcomes(outcomes: RecordedOutcomes): void {
  const text = JSON.stringify(recorded.parse(outcomes), null, 2)
  writeFileSync(FILE, `${text.replace(/\[[^\]]*\]/g, list => list.replace(/\s+/g, ' '))}\n`)
}

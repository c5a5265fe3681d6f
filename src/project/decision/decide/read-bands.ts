/**
 * Bands of risk read once; none milder than one that is safer, so that more risk never ends better.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectOneOf, reject } from '../../../errors/index.js'
import type { Outcome, RiskBand, RiskBands } from './policy-types.js'
import { amountIn, expectName, expectOwnName, expectProbability } from './read-parts.js'
import { severityOf } from './severity.js'

/** Bands with amounts in minor units. */
export interface ReadBands {
  readonly by: RiskBands['by']
  readonly bands: readonly ReadBand[]
}

/** One of them. */
export interface ReadBand {
  readonly name: string
  readonly until: number
  readonly outcome: Outcome
  readonly largestAmount?: number
}

const PATH = 'policy.bands'

export function readBands(bands: RiskBands, currency: string): ReadBands {
  expectKnownKeys(bands, ['by', 'bands'], PATH)
  const by = expectOneOf(bands.by, ['probabilityOfDefault', 'score'], `${PATH}.by`)
  const list = expectList(bands.bands, `${PATH}.bands`)
  if (list.length === 0) reject('EMPTY_INPUT', `${PATH}.bands`, 'at least one band', list)
  const names = new Set<string>()
  const read = Array.from(list, (_, i) => {
    const path = `${PATH}.bands[${i}]`
    const band = readBand(bands.bands[i]!, currency, path)
    expectOwnName(band.name, names, `${path}.name`)
    if (by === 'probabilityOfDefault') expectProbability(band.until, `${path}.until`)
    return band
  })
  for (const [i, band] of read.entries()) {
    const safer = read[i - 1]
    if (safer !== undefined) expectStricter(band, safer, by, `${PATH}.bands[${i}]`)
  }
  return { by, bands: read }
}

function readBand(band: RiskBand, currency: string, path: string): ReadBand {
  expectKnownKeys(band, ['name', 'until', 'outcome', 'largestAmount'], path)
  const { largestAmount } = band
  return {
    name: expectName(band.name, `${path}.name`),
    until: expectFinite(band.until, `${path}.until`),
    outcome: expectOneOf(band.outcome, ['approve', 'refer', 'decline'], `${path}.outcome`),
    ...(largestAmount !== undefined && {
      largestAmount: amountIn(currency, largestAmount, 0, `${path}.largestAmount`),
    }),
  }
}

function expectStricter(band: ReadBand, safer: ReadBand, by: RiskBands['by'], path: string): void {
  const isBeyond = by === 'score' ? band.until < safer.until : band.until > safer.until
  if (!isBeyond) {
    const expected = `a number ${by === 'score' ? '<' : '>'} ${safer.until}, of the band before`
    reject('OUT_OF_RANGE', `${path}.until`, expected, band.until, 'The safest first')
  }
  if (severityOf(band.outcome) < severityOf(safer.outcome)) {
    reject('OUT_OF_RANGE', `${path}.outcome`, `no milder than '${safer.outcome}', of the band before`, band.outcome)
  }
  const { largestAmount: most = Number.POSITIVE_INFINITY } = band
  const { largestAmount: mostBefore = Number.POSITIVE_INFINITY } = safer
  if (most > mostBefore) {
    const expected = `at most ${mostBefore} minor units, of the band before`
    reject('OUT_OF_RANGE', `${path}.largestAmount`, expected, band.largestAmount)
  }
}

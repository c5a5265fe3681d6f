import { expectFinite, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import type { RiskBand } from '../../records/core.js'

/** Five bands of equal width, as investors are commonly classed (C1 to C5: 保守型, 谨慎型, 稳健型, 积极型, 激进型). */
export const RISK_BANDS: readonly RiskBand[] = /* @__PURE__ */ deepFreeze([
  { name: 'conservative', from: 0 },
  { name: 'cautious', from: 0.2 },
  { name: 'balanced', from: 0.4 },
  { name: 'growth', from: 0.6 },
  { name: 'aggressive', from: 0.8 },
])

/** Bands that leave no score out and have names of their own. */
export function expectBands(bands: unknown, path: string): readonly RiskBand[] {
  const list = expectList(bands, path)
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one band', bands)
  let previous = -1
  const names = new Set<string>()
  return Array.from(list, (band, i): RiskBand => {
    const cells = expectObject(band, `${path}[${i}]`)
    const name = expectText(cells['name'], `${path}[${i}].name`)
    if (names.has(name)) reject('OUT_OF_RANGE', `${path}[${i}].name`, 'a name that no other band has', name)
    names.add(name)
    const from = expectFinite(cells['from'], `${path}[${i}].from`)
    const isRight = i === 0 ? from === 0 : from > previous && from < 1
    if (!isRight) reject('OUT_OF_RANGE', `${path}[${i}].from`, i === 0 ? '0' : `above ${previous} and below 1`, from)
    previous = from
    return { name, from }
  })
}

/** The place of the band that a score lies in. */
export function bandAt(score: number, bands: readonly RiskBand[]): number {
  return bands.findLastIndex(({ from }) => from <= score)
}

/** A score, or points of so many. */
export function expectUpTo(most: number, value: unknown, path: string): number {
  const number = expectFinite(value, path)
  return number >= 0 && number <= most ? number : reject('OUT_OF_RANGE', path, `a number from 0 to ${most}`, value)
}

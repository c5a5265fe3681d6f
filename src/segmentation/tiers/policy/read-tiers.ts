import { expectFinite, expectKnownKeys, expectList, expectObject, reject } from '../../../errors/index.js'
import { UNASSIGNED } from '../../../statistics/clustering/segments.js'
import { readTreatment } from '../../rules/read-segment.js'
import { readText, readWords } from '../../rules/read-text.js'
import type { PolicyTier } from './types.js'

/** Places of tiers are one byte, and one is for who has none. */
const MOST_TIERS = 100

/** Tiers from the best to the last, each checked. */
export function readTiers(value: unknown, path: string): readonly PolicyTier[] {
  const list = Array.from(expectList(value, path))
  if (list.length === 0 || list.length > MOST_TIERS)
    reject('OUT_OF_RANGE', path, `1 to ${MOST_TIERS} tiers`, list.length)
  const names = new Set([UNASSIGNED])
  let before = 1
  return list.map((one, i): PolicyTier => {
    const at = `${path}[${i}]`
    const fields = expectObject(one, at)
    expectKnownKeys(fields, ['tier', 'name', 'meaning', 'from', 'treatment'], at)
    const tier = readWords(fields['tier'], `${at}.tier`)
    if (names.has(tier)) reject('CONFLICTING_OPTIONS', `${at}.tier`, 'a name that is not taken', tier)
    names.add(tier)
    const from = expectFinite(fields['from'], `${at}.from`)
    const isLast = i === list.length - 1
    const isRight = isLast ? from === 0 : from > 0 && from < before
    if (!isRight)
      reject(
        'OUT_OF_RANGE',
        `${at}.from`,
        isLast ? '0, so that everybody has a tier' : `above 0, below ${before}`,
        from,
      )
    before = from
    const { meaning, treatment } = fields
    return {
      tier,
      name: readText(fields['name'], `${at}.name`),
      ...(meaning !== undefined && { meaning: readText(meaning, `${at}.meaning`) }),
      from,
      ...(treatment !== undefined && { treatment: readTreatment(treatment, `${at}.treatment`) }),
    }
  })
}

/**
 * What is reported of clients: their signs in words, and who comes first.
 *
 * @module
 */
import { fillIn } from '../../labels/fill-in.js'
import { LOYALTY_WORDS } from '../../labels/loyalty-words.js'
import type { Language } from '../../labels/words.js'
import { isoDate } from '../../money/core.js'
import type { Verdict } from './false-alarms.js'
import type { NamedFinding } from './find-signs.js'
import type { ReadHistory } from './read-histories.js'
import type { FadingClient, FadingSign, FadingSignName, FoundSign } from './types.js'

/** One client with its signs, the least probable first. */
export function reportClient(
  { client, atStake }: ReadHistory,
  findings: readonly NamedFinding[],
  { signsRaised, ...verdict }: Verdict,
  language: Language,
): FadingClient {
  const seen = findings.flatMap(({ sign, finding }) => ('pValue' in finding ? [{ sign, finding }] : []))
  const signs = seen.map(({ sign, finding }, i) => signOf(sign, finding, signsRaised[i]!, language))
  return {
    client,
    ...(atStake !== undefined && { atStake }),
    ...verdict,
    signs: signs.sort((one, other) => one.pValue - other.pValue),
    unseen: findings.flatMap(({ sign, finding }) => ('why' in finding ? [{ sign, why: finding.why }] : [])),
  }
}

function signOf(
  sign: FadingSignName,
  { pValue, strength, since, words }: FoundSign,
  raised: boolean,
  language: Language,
): FadingSign {
  const text = fillIn(LOYALTY_WORDS[`fading.${sign}`][language], words)
  return { sign, pValue, strength, raised, since: isoDate(since), text }
}

/** The most at stake first; clients whose stake is not known follow, the surest first. */
export function rankingOf(clients: readonly FadingClient[]): readonly number[] {
  const key = ({ atStake = -1 }: FadingClient): number => atStake
  const sureness = ({ adjusted = 1, pValue = 1 }: FadingClient): readonly [number, number] => [adjusted, pValue]
  return Array.from(clients, (_, place) => place)
    .filter(place => clients[place]!.raised)
    .sort((one, other) => {
      const [a, b] = [clients[one]!, clients[other]!]
      const [[adjusted, p], [adjustedOther, pOther]] = [sureness(a), sureness(b)]
      return key(b) - key(a) || adjusted - adjustedOther || p - pOther
    })
}

import type { Warning } from '../../model/index.js'
import { significant } from '../../model/index.js'
import type { LogisticRegression } from '../../statistics/index.js'
import type { RoundingReport, ScorecardParams } from './document.js'

/** Peduzzi and others (1996), A simulation study of the number of events per variable, J. Clin. Epidemiol. 49. */
const FEWEST_EVENTS = 10
/** Of pairs of clients that may change places. */
const MOST_REVERSED = 0.01

/** What the user of a scorecard should know before it decides anything. */
export function warningsOf(
  { characteristics }: ScorecardParams,
  { warnings }: LogisticRegression,
  { eventsPerVariable, rounding }: { readonly eventsPerVariable: number; readonly rounding: RoundingReport },
): readonly Warning[] {
  const found: Warning[] = [...warnings]
  for (const { name, bins, coefficient } of characteristics) {
    const expected = bins.params.weightOfEvidence === 'ln(good/bad)' ? -1 : 1
    if (coefficient === undefined || coefficient * expected > 0) continue
    const message =
      `${name} gives more points where clients alone default more often: beside the others it has the wrong sign. ` +
      'Leave it out, or find which variable tells the same'
    found.push({ code: 'WRONG_SIGN', message, path: `params.characteristics.${name}` })
  }
  if (eventsPerVariable < FEWEST_EVENTS) {
    const message =
      `There are ${significant(eventsPerVariable, 3)} of the rarer outcome for each variable that was offered, fewer ` +
      `than ${FEWEST_EVENTS}: the choice and its coefficients hang on chance. Offer fewer variables, get more data, or ` +
      'ask for a ridge'
    found.push({ code: 'FEW_EVENTS_PER_VARIABLE', message, path: 'fit.eventsPerVariable' })
  }
  if (rounding.reversedPairs > MOST_REVERSED) {
    const message =
      `Rounding to whole points turns ${significant(100 * rounding.reversedPairs, 2)} % of all pairs of clients round. ` +
      'Take more points to double the odds'
    found.push({ code: 'ROUNDING_CHANGES_ORDER', message, path: 'fit.rounding' })
  }
  return found
}

/**
 * All six signs of a client, each found or with the reason why not.
 *
 * @module
 */
import type { UsualVariance } from './balances.js'
import { fallingBalances, usualVariance } from './balances.js'
import type { ProductPace } from './depth.js'
import { fallingDepth, productPace } from './depth.js'
import { fallingFrequency } from './frequency.js'
import type { ReadHistory } from './read-histories.js'
import type { AskedFading } from './read-options.js'
import { fallingResponse } from './response.js'
import { gapsBetween, portfolioRhythm } from './rhythm.js'
import { satisfactionDrop, surveyError } from './satisfaction.js'
import { FADING_SIGNS } from './sign-names.js'
import { silence } from './silence.js'
import type { FadingSignName, Finding, PortfolioRhythm } from './types.js'

/** What all clients say of what is usual. */
interface UsualCourse {
  readonly rhythm: PortfolioRhythm
  readonly pace: ProductPace
  readonly variance: UsualVariance
  readonly surveyError: number | undefined
}

export function usualCourse(
  histories: readonly ReadHistory[],
  { until, recentDays, surveyError: given }: AskedFading,
): UsualCourse {
  const start = until - recentDays
  return {
    rhythm: portfolioRhythm(histories.map(({ purchases }) => gapsBetween(purchases))),
    pace: productPace(histories, start),
    variance: usualVariance(histories, start),
    surveyError: given === undefined ? surveyError(histories, start) : given,
  }
}

/** What was found of one sign. */
export interface NamedFinding {
  readonly sign: FadingSignName
  readonly finding: Finding
}

export function findSigns(
  { purchases, products, balances, satisfaction, contacts }: ReadHistory,
  asked: AskedFading,
  usual: UsualCourse,
): readonly NamedFinding[] {
  const findings: Readonly<Record<FadingSignName, Finding>> = {
    silence: silence(purchases, asked.until, usual.rhythm),
    frequency: fallingFrequency(purchases, asked, usual.rhythm.regularity),
    depth: fallingDepth(products, asked, usual.pace),
    balances: fallingBalances(balances, asked, usual.variance),
    satisfaction: satisfactionDrop(satisfaction, asked, usual.surveyError),
    response: fallingResponse(contacts, asked),
  }
  return FADING_SIGNS.map(sign => ({ sign, finding: findings[sign] }))
}

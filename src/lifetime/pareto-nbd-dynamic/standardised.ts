/**
 * Covariates as a search needs them: centred at their means over everybody's time and in standard deviations, so that one
 * step is as long in every direction, whatever their units.
 *
 * @module
 */
import type { Effects } from '../../model/index.js'
import type { CovariateGroup, Spread } from '../covariates/design.js'
import { designOf } from '../covariates/design.js'
import type { Course } from './course.js'
import { stretchesOf } from './course.js'
import type { CovariateNames } from './covariate-columns.js'
import type { DynamicHistories } from './histories.js'

/** What `designOf` says of the effects of covariates that change over time. */
export type TimeDesign = Omit<ReturnType<typeof designOf>, 'groups'>

/** The design of effects, weighing each stretch of a course by the time that its clients spent on it. */
export function designOverTime(histories: DynamicHistories, names: CovariateNames, none: Effects): TimeDesign {
  const clients = new Float64Array(histories.courses.length)
  for (let i = 0; i < histories.size; i++) clients[histories.course[i]!]! += histories.weight[i]!
  const groups = histories.courses.flatMap((course, c) => stretchGroups(course, names, clients[c]!))
  return designOf(groups, none, 'base.covariates')
}

/** The stretches of a course, as if each were a client of its own. */
function stretchGroups(course: Course, names: CovariateNames, clients: number): readonly CovariateGroup[] {
  const groups: CovariateGroup[] = []
  for (let k = 0; k < stretchesOf(course); k++) {
    const time = clients * (course.times[k + 1]! - course.times[k]!)
    if (time > 0)
      groups.push({ clients: time, logLikelihood: NOT_ASKED, covariate: name => valueOn(course, names, k, name) })
  }
  return groups
}

const NOT_ASKED: CovariateGroup['logLikelihood'] = { evaluate: () => undefined }

function valueOn(course: Course, { purchase, dropout }: CovariateNames, stretch: number, name: string): number {
  const onPurchase = purchase.indexOf(name)
  if (onPurchase >= 0) return course.purchase[stretch * purchase.length + onPurchase]!
  return course.dropout[stretch * dropout.length + dropout.indexOf(name)]!
}

/** The spread of each named covariate. */
export function spreadsOf(names: readonly string[], { free, spreads }: TimeDesign): readonly Spread[] {
  return names.map(name => spreads[free.findIndex(({ covariate }) => covariate === name)]!)
}

/** Courses with standardised values. */
export function standardisedCourses(
  courses: readonly Course[],
  purchase: readonly Spread[],
  dropout: readonly Spread[],
): readonly Course[] {
  return courses.map(course => ({
    times: course.times,
    purchase: standardised(course.purchase, purchase),
    dropout: standardised(course.dropout, dropout),
  }))
}

function standardised(values: Float64Array, spreads: readonly Spread[]): Float64Array {
  return values.map((value, i) => {
    const { mean, deviation } = spreads[i % spreads.length]!
    return (value - mean) / deviation
  })
}

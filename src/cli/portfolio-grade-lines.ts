/**
 * Grades on the screen of a portfolio.
 *
 * @module
 */
import { count, share } from './figures.js'
import { inColumns } from './layout.js'
import type { PortfolioSummary } from './portfolio-summary.js'
import type { Voice } from './portfolio-voice.js'

const CLASSES = ['strategic', 'quality', 'ordinary'] as const
const FIGURES = ['gradeValue', 'exposure', 'default', 'sure'] as const

export function gradeLines({ grades }: Pick<PortfolioSummary, 'grades'>, { say, amount }: Voice): readonly string[] {
  const header = [
    say('portfolio.grade'),
    say('portfolio.clients'),
    ...CLASSES.map(name => say(`portfolio.class.${name}`)),
    ...FIGURES.map(name => say(`portfolio.${name}`)),
  ]
  const rows = grades.map(({ grade, clients, classes, value, exposure, defaultProbability, probability }) => [
    grade,
    count(clients),
    ...CLASSES.map(name => count(classes[name])),
    amount(value),
    amount(exposure),
    partOf(defaultProbability),
    partOf(probability),
  ])
  return inColumns([header, ...rows], ['left', ...header.slice(1).map(() => 'right' as const)])
}

function partOf(part: number | undefined): string {
  return part === undefined ? '-' : share(part, 1)
}

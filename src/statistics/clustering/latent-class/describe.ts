import type { Cell } from '../../../model/index.js'
import { significant, textTable } from '../../../model/index.js'
import type { LatentClassModel } from './types.js'

/** Classes as a person reads them: shares, how each answers, what makes it likelier, the figures of the fit, the warnings. */
export function describeModel({ params, fit }: LatentClassModel): string {
  const { classNames, shares, items, membership } = params
  const share = (value: number): string => significant(value, 3)
  const rows: Cell[][] = [
    ['share', '', ...shares.map(share)],
    ...Object.entries(items).flatMap(([name, { answers, probabilities }]) =>
      answers.map((answer, c): Cell[] => [
        c === 0 ? name : '',
        String(answer),
        ...probabilities.map(ofClass => share(ofClass[c]!)),
      ]),
    ),
  ]
  const effects = Object.entries({ intercept: membership?.intercepts, ...membership?.effects }).flatMap(
    ([name, values]) => (values === undefined ? [] : [[name, 'log-odds', ...values.map(share)]]),
  )
  return [
    `latent classes: ${classNames.length}`,
    ...(fit.source === 'given'
      ? ['as given']
      : [
          `${fit.observations} rows, ${fit.distinct} different; ${fit.startsAtBest} of ${fit.starts} starts at the best likelihood`,
          `log-likelihood ${significant(fit.logLikelihood, 8)}, BIC ${significant(fit.bic, 8)}, AIC ${significant(fit.aic, 8)}`,
        ]),
    textTable(['question', 'answer', ...classNames], [...rows, ...effects]),
    ...(fit.source === 'given' ? [] : fit.warnings.map(({ code, message }) => `! ${code}: ${message}`)),
  ].join('\n')
}

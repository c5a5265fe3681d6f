// How long subscribers stay, and what they are worth. Run: npm run build, then node examples/05-subscription-retention.mjs
import { betaDiscreteWeibull, geometric, shiftedBetaGeometric } from 'clientele/lifetime'
import { show } from 'clientele/node'
import { tenuresFromCohorts } from 'clientele/records'

// A retention table as a subscription business has it: each cohort is seen for as long as it has been there. The first is
// published (Fader and Hardie 2007, "High End"), of which seven of twelve years are used here.
const seen = [1000, 869, 743, 653, 593, 551, 517, 491]
const later = [468, 445, 427, 409, 394]
const tenures = tenuresFromCohorts([
  { remaining: seen },
  { remaining: [400, 349, 301, 262] },
  { remaining: [450, 390] },
])
console.log(tenures)

// Three stories about the same table, simplest first.
const modules = [geometric, shiftedBetaGeometric, betaDiscreteWeibull]
const models = modules.map(module => [module, module.fit(tenures, { timeUnit: 'year' })])
console.log(`\n${show(models[1][1])}`)

// Which of them saw what came? Of 1,000 clients, 394 were left after twelve years.
const projections = models.map(([module, model]) => ({
  model: model.kind,
  logLikelihood: model.fit.logLikelihood,
  year8: 1000 * module.survivalProbability(model, { periods: 8 }),
  year12: 1000 * module.survivalProbability(model, { periods: 12 }),
}))
console.log(`\nLeft of the first cohort: ${later[0]} in year 8, ${later.at(-1)} in year 12.\n${show(projections)}`)

// What 100 a year is worth, just before the next renewal, by how long a client has stayed: one rate for all misses it.
const terms = { annualDiscountRate: 0.1 }
const tenure = [0, 1, 3, 7]
const worth = models.map(([module, model]) => module.discountedResidualLifetime(model, { tenure, ...terms }))
console.log(
  `\n${show(tenure.map((renewals, i) => ({ renewals, ...Object.fromEntries(models.map(([, { kind }], k) => [kind, 100 * worth[k][i]])) })))}`,
)

// Would one percent more retention pay? What the clients of the last row gain by it, in percent of their value.
const [, [sbg, model]] = models
console.log(
  `\nOne percent more retention: ${sbg.retentionElasticity(model, { tenure: 7, ...terms }).toFixed(1)} % more value`,
)
console.log(`Half of all new clients are gone by year ${sbg.medianTenure(model)}`)

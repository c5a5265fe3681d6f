/**
 * Some activities of the EU Taxonomy for climate change mitigation, with the thresholds that are widely known. Criteria on fugitive
 * emissions, verification and each activity's harm to other objectives are in the annex; `doesNoSignificantHarm` answers for them.
 *
 * @see Regulation (EU) 2020/852, article 3; Commission Delegated Regulation (EU) 2021/2139, annex I; (EU) 2022/1214 for gas.
 * @module
 */
import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { ProceedsCategory, ProceedsRules, ProceedsScreen } from './types.js'

/** Of all activities: article 3 (b) and (c). */
const EVERY: readonly ProceedsScreen[] = [
  { measure: 'doesNoSignificantHarm', is: true },
  { measure: 'minimumSafeguards', is: true },
]
const LOW_CARBON: ProceedsScreen = { measure: 'lifecycleEmissions', unit: 'g CO2e/kWh', below: 100 }

function activity(title: string, ...oneOf: readonly (readonly ProceedsScreen[])[]): ProceedsCategory {
  return { title, theme: 'green', every: EVERY, ...(oneOf.length > 0 && { oneOf }) }
}

const power = (): ProceedsRules => ({
  solarPower: activity('Electricity from solar photovoltaics'),
  windPower: activity('Electricity from wind'),
  hydropower: activity(
    'Electricity from hydropower',
    [{ measure: 'runOfRiver', is: true }],
    [{ measure: 'powerDensity', unit: 'W/m2', above: 5 }],
    [LOW_CARBON],
  ),
  geothermalPower: activity('Electricity from geothermal energy', [LOW_CARBON]),
  newBuildings: activity('Construction of new buildings', [
    { measure: 'primaryEnergyOverNearlyZero', unit: 'share of the nearly zero-energy level', atMost: 0.9 },
  ]),
})
const gas = (): ProceedsRules => ({ gasPower: activity('Electricity from fossil gas', [LOW_CARBON]) })
const cars = (tailpipe: { readonly below: number } | { readonly atMost: number }): ProceedsRules => ({
  cars: activity('Passenger cars', [{ measure: 'tailpipeEmissions', unit: 'g CO2/km', ...tailpipe }]),
})

const ANNEX = 'Delegated Regulation (EU) 2021/2139, annex I'
const SOURCES: Readonly<Record<string, string>> = {
  solarPower: `${ANNEX}, section 4.1: no threshold`,
  windPower: `${ANNEX}, section 4.3: no threshold`,
  hydropower: `${ANNEX}, section 4.5: run of river without reservoir, or above 5 W/m2, or below 100 g CO2e/kWh`,
  geothermalPower: `${ANNEX}, section 4.6: below 100 g CO2e/kWh over the life cycle`,
  newBuildings: `${ANNEX}, section 7.1, point 1: at least 10 % below the primary energy of nearly zero-energy buildings; points 2 and 3, for buildings above 5,000 m2, are not here`,
  gasPower:
    'Delegated Regulation (EU) 2022/1214, section 4.29, 1(a): below 100 g CO2e/kWh over the life cycle; the other way, 1(b), for plants permitted by 2030, is not here',
  cars: `${ANNEX}, section 6.5: below 50 g CO2/km until 2025-12-31, 0 from then on`,
}

function edition(
  title: string,
  from: string,
  until: string | undefined,
  rules: ProceedsRules,
): RulePack<ProceedsRules> {
  return rulePack<ProceedsRules>({
    name: 'eu-taxonomy',
    title,
    from,
    ...(until !== undefined && { until }),
    rules,
    sources: Object.fromEntries(Object.keys(rules).map(code => [code, SOURCES[code]!])),
  })
}

const editions = (): readonly RulePack<ProceedsRules>[] => [
  edition('EU Taxonomy, climate delegated act, of 2022', '2022-01-01', '2022-12-31', {
    ...power(),
    ...cars({ below: 50 }),
  }),
  edition('EU Taxonomy, climate delegated acts, with gas, of 2023', '2023-01-01', '2025-12-31', {
    ...power(),
    ...gas(),
    ...cars({ below: 50 }),
  }),
  edition('EU Taxonomy, climate delegated acts, cars of 2026', '2026-01-01', undefined, {
    ...power(),
    ...gas(),
    ...cars({ atMost: 0 }),
  }),
]

/** From the first day on which the criteria applied; a part of the activities only. */
export const EU_TAXONOMY: readonly RulePack<ProceedsRules>[] = /* @__PURE__ */ editions()

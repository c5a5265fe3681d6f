/**
 * Categories of the market's own principles for green and social loans and bonds. They ask for clear benefits and for a process of
 * selection, management and reporting, and set no thresholds.
 *
 * Headings alone, which editions hardly change: what belongs under each is in the text of an edition. ICMA's editions of June 2022 and
 * June 2023 are not told apart from that of June 2021.
 *
 * @see ICMA, Green Bond Principles and Social Bond Principles (June 2021, June 2025), section 1, Use of Proceeds; LMA, APLMA and LSTA,
 * Green Loan Principles (February 2021, appendix 1; February 2023 and March 2025, Use of Proceeds) and Social Loan Principles
 * (February 2023 and March 2025, Use of Proceeds).
 * @module
 */
import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { ProceedsRules } from './types.js'

const GREEN = {
  renewableEnergy: 'Renewable energy',
  energyEfficiency: 'Energy efficiency',
  pollutionPrevention: 'Pollution prevention and control',
  livingResources: 'Environmentally sustainable management of living natural resources and land use',
  biodiversity: 'Terrestrial and aquatic biodiversity',
  cleanTransportation: 'Clean transportation',
  water: 'Sustainable water and wastewater management',
  adaptation: 'Climate change adaptation',
  circularEconomy: 'Circular economy and eco-efficient products, technologies and processes',
  greenBuildings: 'Green buildings',
}
const SOCIAL = {
  basicInfrastructure: 'Affordable basic infrastructure',
  essentialServices: 'Access to essential services',
  affordableHousing: 'Affordable housing',
  employment: 'Employment, and programmes against unemployment from crises',
  foodSecurity: 'Food security and sustainable food systems',
  advancement: 'Socioeconomic advancement and empowerment',
}

function edition(
  name: string,
  title: string,
  from: string,
  theme: 'green' | 'social',
  source: string,
  until?: string,
): RulePack<ProceedsRules> {
  const titles: Readonly<Record<string, string>> = theme === 'green' ? GREEN : SOCIAL
  return rulePack<ProceedsRules>({
    name,
    title,
    from,
    ...(until !== undefined && { until }),
    rules: Object.fromEntries(Object.entries(titles).map(([code, text]) => [code, { title: text, theme }])),
    sources: Object.fromEntries(Object.keys(titles).map(code => [code, source])),
  })
}

const editions = (): readonly RulePack<ProceedsRules>[] => [
  edition(
    'icma-green',
    'Green Bond Principles, ICMA, June 2021',
    '2021-06-10',
    'green',
    'Green Bond Principles 2021, 1. Use of Proceeds: list of eligible categories, not exhaustive; day of publication from memory',
    '2025-06-25',
  ),
  edition(
    'icma-green',
    'Green Bond Principles, ICMA, 26 June 2025',
    '2025-06-26',
    'green',
    'Green Bond Principles 2025, 1. Use of Proceeds: the ten categories of before, for activities as for projects; by ICMA’s notice of 26 June 2025',
  ),
  edition(
    'icma-social',
    'Social Bond Principles, ICMA, June 2021',
    '2021-06-10',
    'social',
    'Social Bond Principles 2021, 1. Use of Proceeds: list of eligible categories, not exhaustive; day of publication from memory',
    '2025-06-25',
  ),
  edition(
    'icma-social',
    'Social Bond Principles, ICMA, 26 June 2025',
    '2025-06-26',
    'social',
    'Social Bond Principles 2025, 1. Use of Proceeds: categories of before, for activities as for projects; by law firms’ notices, not read beside the text',
  ),
  edition(
    'lma-green',
    'Green Loan Principles, LMA, APLMA and LSTA, February 2021',
    '2021-02-01',
    'green',
    'Green Loan Principles 2021, appendix 1: indicative categories; the first of the month stands for a day not stated',
    '2023-03-08',
  ),
  edition(
    'lma-green',
    'Green Loan Principles, LMA, APLMA and LSTA, 23 February 2023',
    '2023-03-09',
    'green',
    'Green Loan Principles 2023, Use of Proceeds (no appendix since then): indicative categories; for loans from 9 March 2023',
    '2025-03-25',
  ),
  edition(
    'lma-green',
    'Green Loan Principles, LMA, APLMA and LSTA, 26 March 2025',
    '2025-03-26',
    'green',
    'Green Loan Principles 2025, Use of Proceeds: headings as of 2023; by law firms’ notices points of detail beneath them change, which are not here',
  ),
  edition(
    'lma-social',
    'Social Loan Principles, LMA, APLMA and LSTA, 23 February 2023',
    '2023-03-09',
    'social',
    'Social Loan Principles 2023, Use of Proceeds (no appendix since then): indicative categories; for loans from 9 March 2023',
    '2025-03-25',
  ),
  edition(
    'lma-social',
    'Social Loan Principles, LMA, APLMA and LSTA, 26 March 2025',
    '2025-03-26',
    'social',
    'Social Loan Principles 2025, Use of Proceeds: headings as of 2023; by law firms’ notices points of detail beneath them change, which are not here',
  ),
]

/** Editions of ICMA and of the loan markets' associations. */
export const MARKET_PRINCIPLES: readonly RulePack<ProceedsRules>[] = /* @__PURE__ */ editions()

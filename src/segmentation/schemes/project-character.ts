import { deepFreeze } from '../../model/index.js'
import type { SegmentScheme } from '../rules/types.js'
import { allOf, anyOf, atLeast, below, numberFact, oneOf, SAMPLE_TREATMENTS, text, wordFact } from './parts.js'

/** Power without fuel. */
const FUEL_FREE = ['solar', 'wind', 'ocean', 'electricity-storage']
/** Power that is green only where little carbon goes with it. */
const BY_EMISSIONS = ['hydro', 'geothermal', 'bioenergy', 'gas', 'nuclear', 'coal', 'oil']
const INFRASTRUCTURE = ['transport', 'power-grid', 'water-and-waste', 'telecommunications', 'health-and-education']
const RESEARCH = ['research', 'pilot-plant']
const INDUSTRY = ['mining', 'manufacturing', 'agriculture']
const REAL_ESTATE = ['housing', 'commercial-property']

/** Grams of carbon dioxide equivalents per kilowatt-hour, over the life of the plant. */
const GREEN_BELOW = 100

function projectCharacter(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'project-character',
    title: text('What the project is', '项目性质'),
    from: '2026-01-01',
    source: `Below 100 g CO2e/kWh of life-cycle emissions: Commission Delegated Regulation (EU) 2021/2139, Annex I, 4.5 (c) and 4.6, here for all power that may emit. Groups of sectors: sample. ${SAMPLE_TREATMENTS}`,
    facts: {
      projectSector: wordFact(
        [...FUEL_FREE, ...BY_EMISSIONS, ...INFRASTRUCTURE, ...RESEARCH, ...INDUSTRY, ...REAL_ESTATE, 'other'],
        text('sector of the project', '项目行业'),
      ),
      lifecycleEmissions: numberFact('gCO2e/kWh', text('life-cycle emissions', '全生命周期碳排放')),
    },
    segments: {
      'green-energy': {
        name: text('Green energy', '绿色能源'),
        treatment: {
          price: 'below-standard',
          marginBasisPoints: -30,
          limit: 'raise',
          collateral: 'standard',
          service: 'dedicated',
          reviewMonths: 6,
          note: text('Pledge of revenue; may count for green loans', '收费权质押，可纳入绿色信贷'),
        },
      },
      'other-energy': {
        name: text('Other energy', '其他能源'),
        treatment: {
          price: 'above-standard',
          marginBasisPoints: 60,
          limit: 'lower',
          collateral: 'more',
          service: 'dedicated',
          reviewMonths: 6,
          note: text('No tenor beyond the plan to leave carbon', '期限不超过减碳转型计划'),
        },
      },
      infrastructure: {
        name: text('Infrastructure', '基础设施'),
        treatment: {
          price: 'below-standard',
          marginBasisPoints: -20,
          limit: 'raise',
          collateral: 'standard',
          service: 'dedicated',
          reviewMonths: 12,
          note: text('Concession and tariff as security', '特许经营权与收费权担保'),
        },
      },
      'research-and-development': {
        name: text('Research and development', '研发项目'),
        treatment: {
          price: 'above-standard',
          marginBasisPoints: 100,
          limit: 'keep',
          collateral: 'more',
          service: 'dedicated',
          reviewMonths: 3,
          note: text('Pay out by milestones; patents as security', '按里程碑放款，知识产权质押'),
        },
      },
      industry: {
        name: text('Industry', '工农业项目'),
        treatment: { price: 'standard', limit: 'keep', collateral: 'standard', service: 'standard', reviewMonths: 6 },
      },
      'real-estate': {
        name: text('Real estate', '房地产项目'),
        treatment: {
          price: 'above-standard',
          marginBasisPoints: 80,
          limit: 'lower',
          collateral: 'full',
          service: 'intensive-care',
          reviewMonths: 3,
          note: text('Proceeds of presales in escrow', '预售资金监管'),
        },
      },
      other: {
        name: text('Other', '其他项目'),
        treatment: { price: 'standard', limit: 'keep', collateral: 'more', service: 'standard', reviewMonths: 6 },
      },
    },
    rules: [
      {
        name: 'green-energy',
        segment: 'green-energy',
        when: anyOf(
          oneOf('projectSector', FUEL_FREE),
          allOf(oneOf('projectSector', BY_EMISSIONS), below('lifecycleEmissions', GREEN_BELOW)),
        ),
      },
      {
        name: 'other-energy',
        segment: 'other-energy',
        when: allOf(oneOf('projectSector', BY_EMISSIONS), atLeast('lifecycleEmissions', GREEN_BELOW)),
      },
      { name: 'infrastructure', segment: 'infrastructure', when: oneOf('projectSector', INFRASTRUCTURE) },
      { name: 'research', segment: 'research-and-development', when: oneOf('projectSector', RESEARCH) },
      { name: 'industry', segment: 'industry', when: oneOf('projectSector', INDUSTRY) },
      { name: 'real-estate', segment: 'real-estate', when: oneOf('projectSector', REAL_ESTATE) },
      { name: 'other', segment: 'other', when: oneOf('projectSector', ['other']) },
    ],
  })
}

/**
 * What a project is: green energy, other energy, infrastructure, research and development, industry, real estate.
 *
 * Sun, wind, sea and storage of electricity are green by themselves; other power where its emissions over the life of the plant
 * stay below 100 g of carbon dioxide equivalents per kilowatt-hour. That limit is the European Union's for water power and heat of
 * the earth (Delegated Regulation (EU) 2021/2139, Annex I, 4.5 (c) and 4.6), taken here for all power that may emit. The further
 * conditions there, and the rules of their own for biomass, gas and nuclear power, are not here: a label needs a look at the text.
 *
 * Facts: `projectSector`, the one that brings most of the revenue; `lifecycleEmissions` in gCO2e/kWh, by ISO 14067 or ISO 14064-1,
 * which is read of such power only (below 0 where carbon is stored). Groups of sectors and treatments are a sample. How large the
 * project is and how risky: {@link PROJECT_SCALE}, {@link PROJECT_RISK_CLASS}.
 *
 * @example
 * import { PROJECT_CHARACTER } from 'clientele/segmentation'
 * PROJECT_CHARACTER.segments['green-energy'].name // => { en: 'Green energy', zh: '绿色能源' }
 */
export const PROJECT_CHARACTER: SegmentScheme = /* @__PURE__ */ projectCharacter()

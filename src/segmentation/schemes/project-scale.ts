import { deepFreeze } from '../../model/index.js'
import type { Condition } from '../../records/core.js'
import type { SegmentScheme } from '../rules/types.js'
import { allOf, atLeast, below, numberFact, SAMPLE_TREATMENTS, text } from './parts.js'

function projectScale(): SegmentScheme {
  return deepFreeze({
    kind: 'segment-scheme',
    version: 1,
    name: 'project-scale',
    title: text('Scale of the project', '项目规模'),
    from: '2026-01-01',
    source: `10 million US dollars: the cost from which the Equator Principles (EP4, 2020, Scope) take project finance in; 1 billion: Flyvbjerg (2014), Project Management Journal 45(2), page 6; 100 million: sample. ${SAMPLE_TREATMENTS}`,
    facts: { projectCost: numberFact('USD', text('capital cost of the project', '项目总投资'), { least: 0 }) },
    segments: {
      small: {
        name: text('Small', '小型项目'),
        treatment: { price: 'standard', limit: 'keep', collateral: 'standard', service: 'standard', reviewMonths: 12 },
      },
      medium: {
        name: text('Medium', '中型项目'),
        treatment: {
          price: 'standard',
          limit: 'keep',
          collateral: 'standard',
          service: 'dedicated',
          reviewMonths: 6,
          note: text('Environmental and social review', '环境与社会评估'),
        },
      },
      large: {
        name: text('Large', '大型项目'),
        treatment: {
          price: 'standard',
          limit: 'keep',
          collateral: 'more',
          service: 'dedicated',
          reviewMonths: 6,
          note: text('Lend with others; an independent engineer', '组织银团，聘请独立工程师'),
        },
      },
      mega: {
        name: text('Mega', '特大型项目'),
        treatment: {
          price: 'above-standard',
          marginBasisPoints: 40,
          limit: 'keep',
          collateral: 'full',
          service: 'intensive-care',
          reviewMonths: 3,
          note: text('A small share of a large syndicate; reserve for cost overruns', '小比例参团，预留超支准备'),
        },
      },
    },
    rules: [
      { name: 'small', segment: 'small', when: below('projectCost', 10_000_000) },
      { name: 'medium', segment: 'medium', when: between(10_000_000, 100_000_000) },
      { name: 'large', segment: 'large', when: between(100_000_000, 1_000_000_000) },
      { name: 'mega', segment: 'mega', when: atLeast('projectCost', 1_000_000_000) },
    ],
  })
}

function between(least: number, end: number): Condition {
  return allOf(atLeast('projectCost', least), below('projectCost', end))
}

/**
 * Small, medium, large and mega projects, by what they cost.
 *
 * The fact `projectCost` is the whole capital cost in US dollars, whoever finances it, at the price level of the decision. From 10
 * million on the Equator Principles apply to project finance (EP4, 2020, Scope); from 1 billion on a project is commonly called a
 * megaproject (Flyvbjerg, 2014, "What you should know about megaprojects and why", Project Management Journal 45(2), page 6). The
 * limit between, 100 million, and the treatments are a sample.
 *
 * @example
 * import { PROJECT_SCALE } from 'clientele/segmentation'
 * Object.keys(PROJECT_SCALE.segments) // => [ 'small', 'medium', 'large', 'mega' ]
 */
export const PROJECT_SCALE: SegmentScheme = /* @__PURE__ */ projectScale()

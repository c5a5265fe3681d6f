/**
 * What each edition of the Equator Principles asks for, by category, in words of our own.
 *
 * @module
 */
import type { EquatorRequirement } from './types.js'

type Levels = EquatorRequirement['categories']
const ALL: Levels = { A: 'required', B: 'required', C: 'required' }
const A_AND_B: Levels = { A: 'required', B: 'required' }
const A_AND_SOME_B: Levels = { A: 'required', B: 'as-appropriate' }
const SOME: Levels = { A: 'as-appropriate', B: 'as-appropriate' }

function asked(
  principle: number,
  requirement: string,
  categories: Levels,
  when: EquatorRequirement['when'] = 'always',
): EquatorRequirement {
  return { principle, requirement, categories, when }
}

const common = (): readonly EquatorRequirement[] => [
  asked(1, 'category by environmental and social risk', ALL),
  asked(2, 'environmental and social assessment with measures against harm', A_AND_B),
  asked(2, 'analysis of alternatives that emit less', ALL, 'large-emissions'),
  asked(3, 'host country laws on environment and society as the standard of assessment', A_AND_B, 'designated-country'),
  asked(3, 'IFC Performance Standards and World Bank Group EHS Guidelines as the standard', A_AND_B, 'other-country'),
  asked(4, 'environmental and social management system and plan, action plan for gaps', A_AND_B),
  asked(5, 'engagement of affected communities and other stakeholders', A_AND_B),
  asked(5, 'informed consultation and participation of indigenous peoples', A_AND_B, 'indigenous-peoples'),
  asked(6, 'grievance mechanism', A_AND_SOME_B),
  asked(8, 'covenant to comply with host country environmental and social law', ALL),
  asked(8, 'covenants on management plan, action plan and regular reports', A_AND_B),
  asked(10, 'summary of the assessment for the public, online', A_AND_SOME_B),
  asked(10, 'yearly public report of emissions in operation', A_AND_SOME_B, 'large-emissions'),
]

const ordered = (requirements: readonly EquatorRequirement[]): readonly EquatorRequirement[] =>
  [...requirements].sort((one, other) => one.principle - other.principle)

/** Of June 2013. Independent review of corporate loans was for projects of high risk, which is the lender's to see. */
export const ep3Requirements = (): readonly EquatorRequirement[] =>
  ordered([
    ...common(),
    asked(7, 'independent review of the assessment', A_AND_SOME_B, 'project-finance'),
    asked(7, 'independent review where a corporate loan’s project has impacts of high risk', SOME),
    asked(9, 'independent monitoring after close', A_AND_SOME_B, 'project-finance'),
  ])

/** Of July 2020: climate risk, indigenous peoples everywhere, review of all transactions, biodiversity data. */
export const ep4Requirements = (): readonly EquatorRequirement[] =>
  ordered([
    ...common(),
    asked(2, 'assessment of physical climate risk', A_AND_SOME_B),
    asked(2, 'assessment of climate transition risk', ALL, 'large-emissions'),
    asked(2, 'assessment of adverse human rights impacts', A_AND_B),
    asked(
      3,
      'evaluation whether IFC Performance Standards are needed as guidance beside host country law',
      A_AND_B,
      'designated-country',
    ),
    asked(
      5,
      'independent evaluation of the consultation of indigenous peoples, and of their consent where IFC Performance Standard 7 asks for it',
      A_AND_B,
      'indigenous-peoples',
    ),
    asked(7, 'independent review of the assessment', A_AND_SOME_B),
    asked(9, 'independent monitoring after close', A_AND_SOME_B),
    asked(10, 'sharing of biodiversity data that is not commercially sensitive', SOME),
  ])

/**
 * China's catalogues of projects that green bonds may pay for, at their first level. The lower levels (of 2021: 25, 48 and 204
 * entries; of 2025: 38 and 271) have the technical conditions.
 *
 * @see PBC (2015), announcement 39 of 2015 (绿色债券支持项目目录 2015年版); PBC, NDRC and CSRC (2021), 绿色债券支持项目目录(2021年版),
 * 银发〔2021〕96号, in force from 1 July 2021; PBC, NFRA and CSRC (2025), 绿色金融支持项目目录(2025年版), for bonds, loans and other
 * products of green finance but not for shares, in force from 1 October 2025.
 * @module
 */
import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { ProceedsRules } from './types.js'

const OF_2015 = {
  energySaving: '节能 Energy saving',
  pollutionPrevention: '污染防治 Pollution prevention and control',
  resourceRecycling: '资源节约与循环利用 Resource conservation and recycling',
  cleanTransportation: '清洁交通 Clean transportation',
  cleanEnergy: '清洁能源 Clean energy',
  ecologyAdaptation: '生态保护和适应气候变化 Ecological protection and climate change adaptation',
}
const OF_2021 = {
  energySavingProtection: '节能环保产业 Energy saving and environmental protection industry',
  cleanProduction: '清洁生产产业 Clean production industry',
  cleanEnergy: '清洁能源产业 Clean energy industry',
  ecology: '生态环境产业 Ecology and environment industry',
  greenInfrastructure: '基础设施绿色升级 Green upgrade of infrastructure',
  greenServices: '绿色服务 Green services',
}

const OF_2025 = {
  energySavingCarbon: '节能降碳产业 Energy saving and carbon reduction industry',
  environmentalProtection: '环境保护产业 Environmental protection industry',
  resourceRecycling: '资源循环利用产业 Resource recycling industry',
  energyTransition: '能源绿色低碳转型 Green and low-carbon transition of energy',
  ecology: '生态保护修复和利用 Protection, restoration and use of ecosystems',
  greenInfrastructure: '基础设施绿色升级 Green upgrade of infrastructure',
  greenServices: '绿色服务 Green services',
  greenTrade: '绿色贸易 Green trade',
  greenConsumption: '绿色消费 Green consumption',
}

function edition(
  title: string,
  from: string,
  until: string | undefined,
  titles: Readonly<Record<string, string>>,
  source: string,
): RulePack<ProceedsRules> {
  return rulePack<ProceedsRules>({
    name: 'china-green-bonds',
    title,
    from,
    ...(until !== undefined && { until }),
    rules: Object.fromEntries(Object.entries(titles).map(([code, text]) => [code, { title: text, theme: 'green' }])),
    sources: Object.fromEntries(Object.keys(titles).map(code => [code, source])),
  })
}

const editions = (): readonly RulePack<ProceedsRules>[] => [
  edition(
    '绿色债券支持项目目录(2015年版), Green Bond Endorsed Project Catalogue 2015, PBC',
    '2015-12-22',
    '2021-06-30',
    OF_2015,
    'PBC announcement 39 of 2015, annex, first level',
  ),
  edition(
    '绿色债券支持项目目录(2021年版), Green Bond Endorsed Projects Catalogue 2021, PBC, NDRC and CSRC',
    '2021-07-01',
    '2025-09-30',
    OF_2021,
    '银发〔2021〕96号, annex, first level. Loans approved and bonds registered before the catalogue of 2025 was issued keep to it',
  ),
  edition(
    '绿色金融支持项目目录(2025年版), Catalogue of projects supported by green finance 2025, PBC, NFRA and CSRC',
    '2025-10-01',
    undefined,
    OF_2025,
    '绿色金融支持项目目录(2025年版), notice of 14 July 2025, annex, first level, by reports of its nine categories',
  ),
]

/** Editions of 2015, 2021 and 2025. */
export const CHINA_CATALOGUES: readonly RulePack<ProceedsRules>[] = /* @__PURE__ */ editions()

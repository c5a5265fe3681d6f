/**
 * Words that made-up names of companies are built of. Some lines of business are in no table of the source, on purpose.
 *
 * @module
 */
import type { RandomStream } from '../../../../src/model/index.js'

export const pick = <T>(uniform: RandomStream, list: readonly T[]): T => list[Math.floor(uniform() * list.length)]!

const ONSETS = 'b br c cl d dr f fl g gr h j k kr l m n p pr qu r s sk st t tr v w z th sh'.split(' ')
const VOWELS = 'a e i o u ae ei ia or an el en'.split(' ')
const ENDS = 'n r x s l m nd rt ck na ra ta lo ga rix tor via dex mar len sen berg wick ford ton'.split(' ')
const COMMON_BRANDS = (
  'Harbour Summit Northern Crown Atlas Pioneer Delta Orion Phoenix Meridian Falcon Cedar Granite Horizon Keystone Liberty Monarch ' +
  'Neptune Oakwood Paragon Quantum Riverside Sterling Titan Unity Vanguard Westfield Zenith Apex Beacon Coastal Diamond Eagle Frontier ' +
  'Heritage Imperial Juniper Kingfisher Lakeside Matrix'
).split(' ')

/** A name proper: mostly made of syllables, at times a word that many companies take. */
export function brand(uniform: RandomStream): string {
  if (uniform() < 0.25) return pick(uniform, COMMON_BRANDS)
  const middle = uniform() < 0.6 ? pick(uniform, ONSETS) + pick(uniform, VOWELS) : ''
  const word = pick(uniform, ONSETS) + pick(uniform, VOWELS) + middle + pick(uniform, ENDS)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export const TRADES = (
  'Logistics Construction Engineering Technology Energy Power Capital Development Properties Transport Shipping Marine Foods Finance ' +
  'Insurance Consulting Steel Metals Chemicals Plastics Textiles Motors Electronics Electric Software Media Medical Pharma Mining ' +
  'Resources Petroleum Solar Wind Water Storage Warehousing Ports Infrastructure Materials Cement Packaging Machinery Equipment ' +
  'Manufacturing Trading Industries Services Solutions International Dredging Orchards Foundry Breweries Optics Ceramics Cables Turbines ' +
  'Aquaculture Timber Glassworks Bearings Instruments Refrigeration'
).split(' ')
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  International: 'Intl',
  Manufacturing: 'Mfg.',
  Engineering: 'Eng.',
  Technology: 'Tech',
  Construction: 'Constr.',
  Development: 'Dev.',
  Industries: 'Inds',
  Services: 'Svcs',
  Trading: 'Trdg',
  Transport: 'Transp.',
  Machinery: 'Mach.',
  Equipment: 'Equip.',
  Infrastructure: 'Infra',
  Logistics: 'Log.',
  Refrigeration: 'Refrig.',
  Instruments: 'Instrum.',
}
export const PLACES =
  'London Hamburg Rotterdam Singapore Mumbai Dubai Toronto Sydney Nairobi Chicago Jakarta Seoul Leeds Bremen Lyon'.split(
    ' ',
  )
export const COUNTRIES = ['GB', 'DE', 'NL', 'SG', 'IN', 'AE', 'CA', 'AU', 'KE', 'US'] as const
export const FORMS: Readonly<Record<string, readonly string[]>> = {
  GB: ['Ltd', 'Limited', 'PLC', 'LLP'],
  DE: ['GmbH', 'AG', 'GmbH & Co. KG'],
  NL: ['B.V.', 'N.V.'],
  SG: ['Pte. Ltd.', 'Private Limited'],
  IN: ['Pvt. Ltd.', 'Private Limited', 'Limited'],
  AE: ['LLC', 'FZE'],
  CA: ['Inc.', 'Corp.', 'Ltd.'],
  AU: ['Pty Ltd', 'Limited'],
  KE: ['Ltd', 'Limited'],
  US: ['Inc.', 'LLC', 'Corporation'],
}

const CHARACTERS =
  '华中新天海龙金宏大东方盛达安泰瑞丰恒信德富康利顺通远鑫源荣昌嘉美佳隆兴旺福祥和平正光明星辰宇航腾飞凯旋博雅文思创智云峰岭江河湖山川林森木春夏秋冬' +
  '青蓝红紫白玉珠宝石磊岩松柏竹梅兰菊荷莲凤凰鹏鹰骏马虎狮象鲸锦绣程前景万千百亿长久永恒诚义仁礼立业成功优胜卓越精益求联合众力'
export const CHINESE_TRADES = (
  '贸易 科技 实业 发展 投资 工程 建设 物流 冷链 运输 港口 仓储 供应链 建筑 建材 装饰 设计 能源 新能源 电力 风电 光伏 石化 化工 新材料 塑料 钢铁 金属 矿业 水泥 ' +
  '陶瓷 纸业 包装 纺织 服饰 食品 农业 渔业 生物 制药 医疗 器械 电子 电气 通信 网络 信息 软件 智能 数据 机械 设备 重工 汽车 船舶 航空 路桥 地产 物业 酒店 文化 传媒 咨询 ' +
  '租赁 环保 水务 市政 轴承 阀门 电缆 饲料 果业 疏浚 制冷 仪表'
).split(' ')
export const CHINESE_PLACES = (
  '上海市 北京市 深圳市 广州市 杭州市 南京市 苏州市 宁波市 青岛市 大连市 天津市 重庆市 成都市 武汉市 西安市 厦门市 长沙市 郑州市 合肥市 济南市 广东省 浙江省 江苏省 山东省 ' +
  '四川省 湖北省 湖南省 河北省 福建省 安徽省 昆明市 无锡市 佛山市 东莞市 温州市'
).split(' ')
export const CHINESE_FORMS = ['有限公司', '有限责任公司', '股份有限公司'] as const

/** A name proper of two characters, at times three. */
export function chineseBrand(uniform: RandomStream): string {
  const length = uniform() < 0.2 ? 3 : 2
  return Array.from({ length }, () => pick(uniform, [...CHARACTERS])).join('')
}

export const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗'
export const GIVEN = '伟芳娜敏静强磊军洋勇艳杰娟涛明超秀霞平刚'

/**
 * Words that say little about which company it is, because many companies have them.
 *
 * The shares are rounded orders of magnitude set by hand; the names of a book of clients take their place as it grows.
 *
 * @module
 */

/** Share of names that hold a word of a class. */
const SHARES = { everywhere: 0.02, often: 0.005 } as const

const ENGLISH_EVERYWHERE = 'international service trading solution management global industry investment enterprise'
const ENGLISH_OFTEN =
  'logistic construction engineering technology energy power capital development property transport shipping freight marine ' +
  'food bank finance financial insurance consulting consultant steel metal chemical plastic textile motor auto electronic electric ' +
  'software data digital media health medical pharma pharmaceutical mining resource oil gas petroleum solar wind water cold storage ' +
  'warehouse port harbour infrastructure project material cement paper packaging machinery equipment manufacturing product supply ' +
  'import export retail store home design national general united first new north south east west central european american asian ' +
  'pacific atlantic green blue red gold golden star sun royal premier prime advanced modern partner associate brother son system network ' +
  'communication telecom railway road bridge airport aviation agriculture farm real estate building contractor environmental waste ' +
  'recycling renewable fund asset venture'
const CHINESE_EVERYWHERE = '贸易 科技 实业 发展 投资 工程 建设 技术 服务 管理'
const CHINESE_OFTEN =
  '国际 商贸 进出口 物流 冷链 运输 货运 航运 海运 港口 港务 仓储 供应链 建筑 建材 装饰 设计 能源 新能源 电力 水电 风电 光伏 太阳能 热力 燃气 石油 石化 化工 ' +
  '化学 材料 新材料 塑料 橡胶 钢铁 金属 铝业 铜业 矿业 煤业 煤炭 水泥 陶瓷 玻璃 造纸 纸业 包装 印刷 纺织 服装 服饰 食品 粮油 农业 农牧 养殖 渔业 林业 园林 ' +
  '生物 医药 制药 药业 医疗 器械 健康 电子 电气 电器 电力设备 通信 通讯 网络 信息 信息技术 软件 计算机 智能 数据 系统 机械 设备 装备 制造 机电 重工 汽车 ' +
  '汽配 船舶 航空 铁路 公路 路桥 交通 地产 房地产 置业 物业 酒店 餐饮 旅游 文化 传媒 广告 教育 咨询 金融 银行 保险 证券 基金 租赁 融资租赁 担保 资产 资本 环保 ' +
  '环境 水务 水利 市政 城市 基础设施 项目 产业 工业 商业 企业 百货 超市 电商 电子商务 家居 家具 五金 橡塑 新型'

const CHINESE: readonly string[] = [...CHINESE_EVERYWHERE.split(' '), ...CHINESE_OFTEN.split(' ')]

const BACKGROUND: ReadonlyMap<string, number> = new Map([
  ...`${ENGLISH_OFTEN} ${CHINESE_OFTEN}`.split(' ').map(word => [word, SHARES.often] as const),
  ...`${ENGLISH_EVERYWHERE} ${CHINESE_EVERYWHERE}`.split(' ').map(word => [word, SHARES.everywhere] as const),
])

/** Share of names that hold a word that is in no list. */
const RARE = 2e-5

/** Share of names of companies that hold this word, before any name of the book is seen. */
export function backgroundShare(word: string): number {
  return BACKGROUND.get(word) ?? RARE
}

/** Whether a word is in one of the lists: two such words that are alike are two words, not one with a slip. */
export function isCommonWord(word: string): boolean {
  return BACKGROUND.has(word)
}

/** Chinese words for lines of business: where they begin, the name proper (字号) ends. */
export const CHINESE_TRADES: ReadonlySet<string> = new Set(CHINESE)

/** Characters that the longest of them has. */
export const LONGEST_TRADE: number = Math.max(...CHINESE.map(word => word.length))

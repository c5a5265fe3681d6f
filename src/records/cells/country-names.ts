/**
 * Countries as files name them: by the three letters of ISO 3166-1, in English, in Chinese.
 *
 * @module
 */
import { plainWord } from './word-cells.js'

/** Code of three letters and names, of the countries whose names are met most in lenders' files; others are read by code. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['ARE', 'United Arab Emirates', 'UAE', '阿联酋', '阿拉伯联合酋长国'],
  AR: ['ARG', 'Argentina', '阿根廷'],
  AT: ['AUT', 'Austria', '奥地利'],
  AU: ['AUS', 'Australia', '澳大利亚'],
  BD: ['BGD', 'Bangladesh', '孟加拉国'],
  BE: ['BEL', 'Belgium', '比利时'],
  BR: ['BRA', 'Brazil', '巴西'],
  CA: ['CAN', 'Canada', '加拿大'],
  CH: ['CHE', 'Switzerland', '瑞士'],
  CL: ['CHL', 'Chile', '智利'],
  CN: ['CHN', 'China', "People's Republic of China", 'PRC', '中国', '中华人民共和国', '中国大陆'],
  CO: ['COL', 'Colombia', '哥伦比亚'],
  CZ: ['CZE', 'Czechia', 'Czech Republic', '捷克'],
  DE: ['DEU', 'Germany', '德国'],
  DK: ['DNK', 'Denmark', '丹麦'],
  EG: ['EGY', 'Egypt', '埃及'],
  ES: ['ESP', 'Spain', '西班牙'],
  FI: ['FIN', 'Finland', '芬兰'],
  FR: ['FRA', 'France', '法国'],
  GB: ['GBR', 'United Kingdom', 'Great Britain', '英国'],
  GR: ['GRC', 'Greece', '希腊'],
  HK: ['HKG', 'Hong Kong', '香港', '中国香港'],
  ID: ['IDN', 'Indonesia', '印度尼西亚', '印尼'],
  IE: ['IRL', 'Ireland', '爱尔兰'],
  IL: ['ISR', 'Israel', '以色列'],
  IN: ['IND', 'India', '印度'],
  IT: ['ITA', 'Italy', '意大利'],
  JP: ['JPN', 'Japan', '日本'],
  KE: ['KEN', 'Kenya', '肯尼亚'],
  KR: ['KOR', 'South Korea', 'Korea, Republic of', '韩国'],
  KZ: ['KAZ', 'Kazakhstan', '哈萨克斯坦'],
  LK: ['LKA', 'Sri Lanka', '斯里兰卡'],
  LU: ['LUX', 'Luxembourg', '卢森堡'],
  MA: ['MAR', 'Morocco', '摩洛哥'],
  MO: ['MAC', 'Macao', 'Macau', '澳门', '中国澳门'],
  MX: ['MEX', 'Mexico', '墨西哥'],
  MY: ['MYS', 'Malaysia', '马来西亚'],
  NG: ['NGA', 'Nigeria', '尼日利亚'],
  NL: ['NLD', 'Netherlands', 'The Netherlands', '荷兰'],
  NO: ['NOR', 'Norway', '挪威'],
  NZ: ['NZL', 'New Zealand', '新西兰'],
  PE: ['PER', 'Peru', '秘鲁'],
  PH: ['PHL', 'Philippines', '菲律宾'],
  PK: ['PAK', 'Pakistan', '巴基斯坦'],
  PL: ['POL', 'Poland', '波兰'],
  PT: ['PRT', 'Portugal', '葡萄牙'],
  RO: ['ROU', 'Romania', '罗马尼亚'],
  RU: ['RUS', 'Russia', 'Russian Federation', '俄罗斯'],
  SA: ['SAU', 'Saudi Arabia', '沙特阿拉伯', '沙特'],
  SE: ['SWE', 'Sweden', '瑞典'],
  SG: ['SGP', 'Singapore', '新加坡'],
  TH: ['THA', 'Thailand', '泰国'],
  TR: ['TUR', 'Turkey', 'Türkiye', '土耳其'],
  TW: ['TWN', 'Taiwan', '台湾', '中国台湾'],
  US: ['USA', 'United States', 'United States of America', 'U.S.A.', 'U.S.', '美国'],
  VN: ['VNM', 'Vietnam', 'Viet Nam', '越南'],
  ZA: ['ZAF', 'South Africa', '南非'],
}

const CODES = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.map(name => [plainWord(name), code])))

/** The code of a country by its name or its three letters; undefined where it is not in the list. */
export function countryNamed(name: string): string | undefined {
  return CODES.get(plainWord(name))
}

/**
 * Places that names of companies hold, in both languages, so that 上海 and Shanghai are one place.
 *
 * @module
 */

/**
 * Provinces, larger cities and countries: an English word or words, then the Chinese name without 省 or 市. Source: GB/T 2260 for
 * provinces and cities; ISO 3166-1 for countries.
 */
const TABLE =
  'china 中国,beijing 北京,tianjin 天津,hebei 河北,shanxi 山西,inner mongolia 内蒙古,liaoning 辽宁,jilin 吉林,heilongjiang 黑龙江,' +
  'shanghai 上海,jiangsu 江苏,zhejiang 浙江,anhui 安徽,fujian 福建,jiangxi 江西,shandong 山东,henan 河南,hubei 湖北,hunan 湖南,' +
  'guangdong 广东,guangxi 广西,hainan 海南,chongqing 重庆,sichuan 四川,guizhou 贵州,yunnan 云南,tibet 西藏,shaanxi 陕西,gansu 甘肃,' +
  'qinghai 青海,ningxia 宁夏,xinjiang 新疆,taiwan 台湾,hong kong 香港,macau 澳门,' +
  'shijiazhuang 石家庄,tangshan 唐山,qinhuangdao 秦皇岛,handan 邯郸,baoding 保定,taiyuan 太原,datong 大同,hohhot 呼和浩特,baotou 包头,' +
  'ordos 鄂尔多斯,shenyang 沈阳,dalian 大连,anshan 鞍山,changchun 长春,harbin 哈尔滨,daqing 大庆,nanjing 南京,wuxi 无锡,xuzhou 徐州,' +
  'changzhou 常州,suzhou 苏州,nantong 南通,lianyungang 连云港,yancheng 盐城,yangzhou 扬州,zhenjiang 镇江,kunshan 昆山,hangzhou 杭州,' +
  'ningbo 宁波,wenzhou 温州,jiaxing 嘉兴,huzhou 湖州,shaoxing 绍兴,jinhua 金华,yiwu 义乌,zhoushan 舟山,hefei 合肥,wuhu 芜湖,bengbu 蚌埠,' +
  'fuzhou 福州,xiamen 厦门,quanzhou 泉州,zhangzhou 漳州,nanchang 南昌,jiujiang 九江,ganzhou 赣州,jinan 济南,qingdao 青岛,zibo 淄博,' +
  'yantai 烟台,weifang 潍坊,jining 济宁,weihai 威海,rizhao 日照,linyi 临沂,zhengzhou 郑州,luoyang 洛阳,kaifeng 开封,xinxiang 新乡,' +
  'wuhan 武汉,yichang 宜昌,xiangyang 襄阳,changsha 长沙,zhuzhou 株洲,xiangtan 湘潭,yueyang 岳阳,guangzhou 广州,shenzhen 深圳,zhuhai 珠海,' +
  'shantou 汕头,foshan 佛山,dongguan 东莞,zhongshan 中山,huizhou 惠州,jiangmen 江门,zhanjiang 湛江,nanning 南宁,liuzhou 柳州,guilin 桂林,' +
  'haikou 海口,sanya 三亚,chengdu 成都,mianyang 绵阳,guiyang 贵阳,zunyi 遵义,kunming 昆明,lhasa 拉萨,xian 西安,baoji 宝鸡,lanzhou 兰州,' +
  'xining 西宁,yinchuan 银川,urumqi 乌鲁木齐,' +
  'asia pacific 亚太,asia 亚洲,europe 欧洲,africa 非洲,japan 日本,korea 韩国,singapore 新加坡,malaysia 马来西亚,indonesia 印度尼西亚,' +
  'thailand 泰国,vietnam 越南,india 印度,pakistan 巴基斯坦,philippines 菲律宾,germany 德国,deutschland 德国,france 法国,italy 意大利,' +
  'spain 西班牙,netherlands 荷兰,belgium 比利时,switzerland 瑞士,austria 奥地利,poland 波兰,uk 英国,united kingdom 英国,usa 美国,' +
  'us 美国,america 美国,canada 加拿大,mexico 墨西哥,brazil 巴西,chile 智利,peru 秘鲁,australia 澳大利亚,new zealand 新西兰,' +
  'south africa 南非,nigeria 尼日利亚,kenya 肯尼亚,egypt 埃及,uae 阿联酋,saudi arabia 沙特,russia 俄罗斯,kazakhstan 哈萨克斯坦,' +
  'london 伦敦,new york 纽约,tokyo 东京,osaka 大阪,seoul 首尔,dubai 迪拜,paris 巴黎,berlin 柏林,hamburg 汉堡,munich 慕尼黑,' +
  'frankfurt 法兰克福,rotterdam 鹿特丹,amsterdam 阿姆斯特丹,sydney 悉尼,melbourne 墨尔本,mumbai 孟买,jakarta 雅加达,bangkok 曼谷,hanoi 河内,' +
  'manila 马尼拉,nairobi 内罗毕,lagos 拉各斯,cairo 开罗,toronto 多伦多,chicago 芝加哥,boston 波士顿,houston 休斯敦'

const ENTRIES = TABLE.split(',').map(entry => {
  const blank = entry.lastIndexOf(' ')
  return { english: entry.slice(0, blank), chinese: entry.slice(blank + 1) }
})

/** Both spellings to the first English one of each Chinese name: deutschland is germany. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [...ENTRIES].flatMap(({ english, chinese }) => {
    const name = ENTRIES.find(entry => entry.chinese === chinese)?.english ?? english
    return [
      [english, name],
      [chinese, name],
    ]
  }),
)

const LONGEST = Math.max(...ENTRIES.map(({ chinese }) => chinese.length))

/** The place that one or two words name. */
export function placeOf(words: string): string | undefined {
  return NAMES.get(words)
}

/** The place that a Chinese text begins with, and how many characters that takes, 省 or 市 with it. */
export function leadingPlace(text: string): { readonly place: string; readonly length: number } | undefined {
  for (let length = Math.min(LONGEST, text.length); length > 1; length--) {
    const place = NAMES.get(text.slice(0, length))
    if (place === undefined) continue
    const [unit = ''] = /^(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|省|市)/u.exec(text.slice(length)) ?? []
    return { place, length: length + unit.length }
  }
  return undefined
}

import type { NamedPerson } from './namedPerson'

/** Common surnames, simplified and traditional. */
const surnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧傅钟鐘姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戚莫孔向汤湯温溫康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷曲盛冉骆駱蓝藍路游辛欧管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀胥郁南班储儲原栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞位厉厲伊仝区區郜海阚闞花权權强強帅帥屠豆朴盖蓋练練廉禹井祖漆巴丰豐支卿国國狄平计計索宣晋晉相初门門云雲容敬来來扈晁芮都普阙闕浦戈伏鹿薄邸雍辜羊阿乌烏母裘亓修邰赫杭况況那宿鲜鮮印逯隆茹诺諾战戰慕危玉银銀亢嵇公哈湛宾賓戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴陰昝智幸奉植富尧堯闭閉由'

/** Whether two to four characters begin with a surname. */
export function startsWithSurname(name: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(name) && surnames.includes(name.charAt(0))
}

/** What stands right before somebody's name: a beginning, a trade, a word that introduces. */
const left =
  /(?:^|[，。！？：；、“”「」《》|｜\s]|专访|專訪|对话|對話|访|訪|采访|採訪|问|問|与|與|和|跟|请|請|请到|請到|现在|現在|今天|叫|是|[人匠师師家员員工长長者丁主手授士农農友])$/
/** What says that the next words name whom somebody asked. */
const asked = /(?:专访|專訪|采访|採訪|对话|對話|请到?|請到?|问|問|访|訪)$/
/** What stands right behind it. */
const right =
  /^(?:$|[，。！？：；、“”「」《》|｜\s（(]|的|是|说|說|聊|谈|談|访谈|訪談|要|给|給|在|有|把|从|從|曾|自己|坐|认为|認為|告诉|告訴|就|用|将|將|也|已|做|编|編|养|養|修|种|種|写|寫|开|開|一家|住|回答|讲|講)/
/** Never part of a name. */
const common =
  /[的了是在和与與跟她他它我你您这這那不没沒一二三四五六七八九十有人个個们們为為么麼吗嗎呢吧就都也又再还還把被让讓给給从從到去来來上下里裡外前后後年月日时時分说說谈談聊问問答请請要会會能可想做看听聽叫每最多少小大中出]/
const foreign =
  /[\p{Script=Han}]{1,8}(?:[·•][\p{Script=Han}]{1,8}?){1,3}(?=专访|專訪|访谈|訪談|[谈談聊的说說是给給在有，。：、（(《]|$|\s)/gu

/** People whom a Chinese title and introduction name: short words in the places where names stand. */
export function namesInChinese(title: string, intro: string[]): NamedPerson[] {
  const people = new Map<string, NamedPerson>()
  const add = (name: string, score: number, isIntroduced: boolean) => {
    const person = people.get(name) ?? { name, answers: 0, asks: 0, isIntroduced: false }
    person.answers += score
    person.isIntroduced ||= isIntroduced
    people.set(name, person)
  }
  for (const [i, text] of [title, ...intro].entries()) {
    const isTitle = i === 0
    const weight = isTitle ? 3 : 1
    for (const { index, name } of candidatesIn(text)) {
      const before = text.slice(Math.max(0, index - 2), index)
      // 对话：会修钟的谭伯川
      const isLast = isTitle && isWholeName(name) && before.endsWith('的') && text.endsWith(name)
      if (!left.test(before) && !isLast) continue
      const isAsked = asked.test(before)
      const hasSurname = surnames.includes(name.charAt(0))
      add(name, weight + (hasSurname ? 0.5 : -0.5) + (isAsked ? 1.5 : 0), isTitle || isAsked)
    }
    for (const match of text.matchAll(foreign)) add(afterTrade(match[0]), weight + 1, isTitle)
  }
  const isAbout = intro.some((text) => /[她他]/.test(text)) ? 0.5 : 0
  for (const person of people.values())
    if (isWholeName(person.name)) person.answers += 0.5 + isAbout
  return [...people.values()]
}

function isWholeName(name: string): boolean {
  return name.length === 3 && surnames.includes(name.charAt(0))
}

function candidatesIn(text: string): { index: number; name: string }[] {
  const found: { index: number; name: string }[] = []
  for (let index = 0; index < Math.min(text.length, 400); index++)
    for (const length of [2, 3, 4]) {
      const name = text.slice(index, index + length)
      if (!/^\p{Script=Han}{2,4}$/u.test(name) || name.length < length || common.test(name)) break
      if (right.test(text.slice(index + length, index + length + 2))) found.push({ index, name })
    }
  return found
}

/** 制图师奥珞·维什 without what she does. */
function afterTrade(name: string): string {
  const trade = /^\p{Script=Han}{0,4}[师師家匠员員手者](?=\p{Script=Han}{2,8}[·•])/u.exec(name)
  return name.slice(trade?.[0].length ?? 0)
}

import type { Bilingual, SampleCitation } from '../sampleTypes'

/** Documents of the invented archive, which a citation names and nobody can open. */
const documents = {
  gazetteer: { zh: '《临澜市志》卷九', en: 'Linlan Gazetteer, vol. 9' },
  gauge: { zh: '水文站记录', en: 'Gauging station records' },
  daily1958: { zh: '《临澜日报》1958年5月2日', en: 'Linlan Daily, 2 May 1958' },
  tape1957: { zh: '馆藏LL-1957-0001', en: 'Tape LL-1957-0001' },
  tape1963: { zh: '馆藏LL-1963-0112', en: 'Tape LL-1963-0112' },
  catalogue: { zh: '馆藏目录副本', en: 'Copy of the catalogue' },
  equipment: { zh: '设备登记簿', en: 'Equipment register' },
  oral2026: { zh: '口述，2026年9月', en: 'Oral account, September 2026' },
  oralThree: { zh: '口述，三人', en: 'Oral accounts, three people' },
  handover: { zh: '移交清单', en: 'Handover list' },
  purchase: { zh: '采购单', en: 'Purchase order' },
  staffFile: { zh: '人事档案', en: 'Staff file' },
  dutyLog: { zh: '值班日志', en: 'Duty log' },
  treatment: { zh: '处理记录', en: 'Treatment log' },
  lease: { zh: '租约', en: 'Lease' },
  founding: { zh: '成立会录音', en: 'Recording of the founding meeting' },
  opening: { zh: '挂牌仪式录音', en: 'Recording of the opening' },
  charter: { zh: '馆章', en: 'Charter' },
  charter7: { zh: '馆章第七条', en: 'Charter, article 7' },
  minutes: { zh: '馆务会纪要', en: 'Minutes of the archive’s council' },
  annual: { zh: '年度报告', en: 'Annual report' },
  manuscript: { zh: '馆藏稿本', en: 'Manuscript in the collection' },
  project: { zh: '项目书', en: 'Project paper' },
  internalTest: { zh: '内部测试', en: 'In-house test' },
  ferryLog: { zh: '渡轮公司维修簿', en: 'Ferry company, repair book' },
  keeperBook: { zh: '守琴人的记录簿', en: 'The keeper’s book' },
  masthead: { zh: '本刊版权页', en: 'Masthead of this review' },
} satisfies Record<string, Bilingual>

export const named = (...keys: (keyof typeof documents)[]): SampleCitation[] =>
  keys.map((key) => ({ label: documents[key] }))

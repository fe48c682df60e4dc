import { characterTable } from '../characters.ts';

/** Chinese surnames in common use (order of the Hundred Surnames and the census's top four hundred), Simplified. */
const CHINESE =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱丘骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程嵇邢裴陆荣翁荀羊惠甄曲家封芮靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲从鄂索赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧沃利蔚越夔隆师巩厍聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢关蒯相查后荆红游竺权盖益桓公佟言福岳商牟佘伯赏付代涂覃仝苟母卿雪闫战初谌奇努魁简冼练招揭';
/** Korean surnames in Chinese characters that are rare among Chinese ones. */
const KOREAN = '朴裵卢睦表片鱼玄昔庆琴承柳具罗慎诸丁咸邢千奉南宫鲜于独孤皇甫奇努卓吉杨';
const COMPOUND =
  '欧阳 司马 上官 诸葛 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 司寇 夏侯 东方 东郭 南宫 南门 西门 独孤 鲜于 长孙 宇文 端木 百里 轩辕 呼延 申屠 公羊 公冶 公西 公良 澹台 拓跋 赫连 完颜 闻人 淳于 太叔 太史 仲孙 颛孙 钟离 濮阳 宗政 乐正 漆雕 左丘 谷梁 段干 梁丘 闾丘 巫马 万俟 纳兰 叶赫 夹谷 宰父 壤驷'.split(
    ' ',
  );

const single = characterTable(CHINESE + KOREAN);
const compound = new Set(COMPOUND);
const opensCompound = characterTable(COMPOUND.map((name) => name.charAt(0)));

/** How many characters of a name in Simplified characters are its surname: 2, 1, or 0 where it begins with none. */
export function surnameLength(name: string): 0 | 1 | 2 {
  const first = name.charCodeAt(0);
  if (name.length > 2 && opensCompound[first] === 1 && compound.has(name.slice(0, 2))) return 2;
  return single[first] === 1 ? 1 : 0;
}

/** Surnames borne in Korea: a name that begins with one can be Korean. */
const BORNE_IN_KOREA = new Set(
  '金李朴崔郑姜赵尹张林韩吴申徐权黄安宋柳洪全高文孙梁裵裴白曹许南沈刘卢河俞丁郭成车禹朱具罗任闵辰池严蔡元千方孔玄康咸卞杨边廉吕秋都石魏表明奇潘吉琴马蒋王睦邢片鱼权努',
);
export const mayBeKorean = (name: string): boolean => BORNE_IN_KOREA.has(name.charAt(0));

/** Characters that transliterations of foreign names are written with (Xinhua's tables, Taiwan's habits folded). */
const TRANSLITERATION = characterTable(
  '阿埃艾爱安昂奥澳巴拜班邦包保鲍贝本比彼别宾波伯博勃布查柴昌楚茨达戴丹当道德登邓迪蒂丁东杜敦顿多俄厄恩尔法凡范方菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭果哈海汉豪赫黑亨洪侯胡华怀惠霍基吉加贾简江杰捷金津京久卡凯坎康考柯科克肯孔寇库夸奎昆拉来莱赖兰朗劳勒雷蕾累黎李里理丽利莉立廉良列烈林琳凌留龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛茅梅门蒙孟米密明缪摩莫默姆穆慕那娜纳奈南瑙内嫩尼年涅宁牛纽农努诺欧帕派潘庞培佩彭蓬皮平珀珍普齐奇奇恰钱强乔切琴丘屈让热日茹瑞若撒萨塞赛桑瑟森沙珊山尚舍申圣施什石史士舒朔思斯丝司松苏素孙索塔泰坦汤唐陶特腾提田铁廷通图托陀瓦万旺威韦维魏温文翁沃乌武西希锡夏香肖歇谢辛欣兴休逊许雅亚延扬杨耶叶伊依因英永尤于约扎曾詹张章哲泽者朱兹卓宗佐祖赞泽婕洁蓓芭妮黛琼露妲娃滕哲齐涅季亨贡砂赞伍伏瑟卓桂岑乐毕代契狄嘉汀卜娅薇崔修荷纽翰琪罕堡策札姬薛柳域碧莲蓝佳敏汗仁萝伽宝迦钦朵斐墨彻廖禾茜嘎琼梭弘茱庇芮绍茵蔻姜蔡颂裴芝缇玻菩坡叻聂慧迭铎腓腊葡萄牙藤岛崎坂浦原村野田木本川井口',
);

/** True where every character occurs in transliterations of foreign names. */
export const isTransliteration = (text: string): boolean =>
  [...text].every((character) => inTransliterations(character));
export const inTransliterations = (character: string): boolean => TRANSLITERATION[character.charCodeAt(0)] === 1;

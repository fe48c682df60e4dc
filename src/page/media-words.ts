/**
 * Words that end (Chinese) or stand in (English) the names of papers, agencies, stations and sites, from general
 * knowledge of the press, 2024-11. Chinese words are Simplified: fold Traditional text first.
 */
export const CHINESE_MEDIA =
  /(?:通讯社|通信社|新闻社|中新社|[\u4e00-\u9fffA-Za-z]社|新闻网|资讯网|[\u4e00-\u9fffA-Za-z]网|日报|晚报|早报|时报|快报|周报|午报|晨报|都市报|导报|商报|邮报|公报|学报|[\u4e00-\u9fff]报|周刊|月刊|半月刊|双周刊|季刊|学刊|杂志|画报|新闻|新闻台|新闻中心|资讯|电视台|电台|卫视|电视|广播|广播公司|传媒|媒体|在线|头条|通讯|通信|观察|观察者|评论|视点|论坛|客户端|公众号|之声|之音|频道|出版社|门户|网站|官网|官方网站|研究院|研究所|研究中心|智库|基金会|[\u4e00-\u9fff]台|搜索|百科|博客)[》」』”"]?$/u;

export const ENGLISH_MEDIA =
  /(?:^|[\s'’-])(?:times|post|news|newswire|wires?|couriers?|dispatch|reviews?|today|journal|herald|tribune|daily|weekly|monthly|quarterly|forum|net|network|press|agency|gazette|chronicle|mail|guardian|observer|star|standard|monitor|magazine|report|reporter|register|record|bulletin|digest|examiner|inquirer|enquirer|independent|telegraph|globe|sun|mirror|express|echo|argus|sentinel|ledger|advertiser|mercury|nation|economist|spectator|diplomat|ilbo|shimbun|sinmun|shinmun|xinwen|ribao|online|radio|tv|television|broadcasting|channel|media|institute|initiative|center|centre|council|foundation|blog|bureau|brief|briefing|insider|politics|policy|affairs|watch|voice|world|global|international|fortune|forbes|bloomberg|reuters|politico|axios|vox|quartz|slate|salon|newsweek|cnn|bbc|cnbc|abc|nbc|cbs|npr|pbs|afp|ap|upi|dpa|efe|tass|xinhua|yonhap|kyodo|nhk|kbs|sbs|mbc|ytn|cgtn|rt|dw|france 24|al jazeera|38 north)(?=$|[\s,.!+'’])/iu;

/** Agencies that are named without a word such as 社: 路透北京6月1日电. */
export const BARE_AGENCIES = /^(?:路透|彭博|美联|共同|时事|德新|塔斯|国际文传|新华|中新|中央社|安莎|埃菲|合众国际)$/u;

/** Texts of a site about itself, by cue: the line is one if it is no larger than `most` and a pattern holds. */
export interface Notice {
  readonly name: string;
  readonly most: number;
  /** Sure wherever the line stands. Matched against the folded line (Simplified, lower case) without list marks. */
  readonly anywhere: readonly RegExp[];
  /** Cues that an article may hold too (不代表美国政府立场): they count for whole sentences only before and after it. */
  readonly edge: readonly RegExp[];
}

export const NOTICES: readonly Notice[] = [
  {
    name: 'cookies',
    most: 120,
    anywhere: [
      /\b(?:we|this (?:web)?site|our (?:partners|website)).{0,60}\buses? (?:of )?cookies\b|^cookies?\b.{0,40}\b(?:policy|settings|preferences|notice|consent)\b|\b(?:accept|reject|manage|allow) (?:all )?(?:cookies|choices|preferences)\b|^accept all\b/u,
    ],
    edge: [
      /\b(?:enable|turn on|disable[sd]?|requires?) (?:java ?script|your ad ?blocker)|\bad ?blocker\b.{0,40}\b(?:detected|disable|off|using)|browser (?:is|does|doesn't|is not) .{0,20}(?:support|outdated|out of date)/u,
      /(?:本(?:网)?站|我们).{0,12}使用.{0,6}cookie|(?:同意|接受).{0,10}(?:隐私|cookie)|您的浏览器.{0,16}(?:不支持|无法|版本|过低)|请(?:启用|开启).{0,4}javascript/u,
    ],
  },
  {
    name: 'comment-form',
    most: 60,
    anywhere: [
      /^(?:发表|发布|撰写|写下?|添加|提交|我要|我来|参与|查看|点击|展开|全部|所有|网友|热门|热点|最新|最热|最早|精彩|精选|文章|用户|读者|跟帖|相关|更多|快速|抢先)(?:您的|你的|我的|全部|所有|精彩|更多)?(?:评论|回复|留言|讨论|跟帖|跟贴|点评|看法)(?:区|列表|数)?(?:$|[\s：:（(>》\d|｜,，]|功能|\p{P})/u,
      /^(?:评论|留言|跟帖|跟贴|网友评论|新闻评论)(?:区|列表|数|\s*[（(]?\s*\d+\s*[)）]?|$)(?:$|[\s：:条|])/u,
      /^\d+\s*(?:条|个|则)?(?:评论|回复|留言|跟帖|跟贴|人(?:评论|参与|跟帖))/u,
      /^(?:\d[\d,]* |no |view |see |show |read |load |add (?:a |your )?|post (?:a |your )?|leave (?:a |your )?|write (?:a |your )?|make a |join the |all |latest |hot |reader |user |facebook |sort |log ?in to |sign in to |login to |be the first to )(?:more |all )?(?:the )?(?:\d[\d,]* )?(?:comments?|repl(?:y|ies)|conversation|discussion|responses?)\b/u,
      /^comments?\s*(?:$|[(（]\s*\d|\d|:|are (?:closed|off|disabled|moderated)|policy|section|by )|\b(?:log|sign) ?in (?:or (?:register|sign up) )?to (?:post|comment|reply|leave)|\bregister to comment\b|^(?:newest|oldest|best)\s*(?:\||first)/u,
      /your e-?mail (?:address )?will not be published|required fields are marked|save my name|\be-?mail address (?:will )?not be (?:made public|published|disclosed)/u,
    ],
    edge: [
      /电子邮[件箱](?:地址)?(?:不|将不)会?被?公[开布]|必填(?:项|字段|的?栏位)|(?:文明|理性)(?:上网|发言|评论|跟帖)|(?:登录|登入|注册)后?(?:才|即|方)?(?:可以?|能)?(?:发表|参与)?(?:评论|回复|留言|跟帖)|(?:还没有|暂无|没有)(?:更多)?(?:评论|留言|回复)|取消回复|(?:请输入|看不清).{0,6}验证码|网友评论仅|以上留言|参与讨论|(?:已有|共有?)\d+人(?:参与|评论|跟帖)|在此浏览器中保存/u,
    ],
  },
  {
    name: 'share-bar',
    most: 24,
    anywhere: [
      /^(?:comment on|share|save|gift|give|print|e-?mail|listen to|bookmark|report|add|follow|like|rate|copy|send|republish)(?: to| on)? (?:this|your|my)(?: (?:story|article|page|post|topic|author|saved stories|reading list|list|favou?rites|link|briefcase|content))?(?: .{1,20})?$/u,
      /^分享(?:至|到|给)?(?:让更多人|好友|朋友|微信|微博|本文|此文|这篇).{0,12}$|^(?:link|url) copied\b|^(?:reuse|syndicate) this (?:content|article)$/u,
      /^what do you think\?\s*\d*$/u,
    ],
    edge: [],
  },
  {
    name: 'platform',
    most: 20,
    anywhere: [
      /^(?:proudly )?powered by\b|^(?:theme|design(?:ed)?|template|hosted|built)(?: by| with|:)|^notify me\b|^subscribe to (?:rss|feed)|^本站由.{0,20}(?:驱动|提供)/u,
    ],
    edge: [],
  },
  {
    name: 'related',
    most: 60,
    anywhere: [
      /^(?:watch|see|read|listen)(?: also| now| next| more)?\s*[:：▶►|]/u,
      /^(?:上一|下一)(?:篇|条|组|则|页|个)(?:文章|新闻)?\s*[：:]/u,
      /^(?:【?(?:点击|查看|更多)(?:进入|查看)?.{0,12}(?:专题|更多|滚动|频道|直播)】?(?:[>》]*$|[：:].{0,30}$))/u,
    ],
    edge: [],
  },
  {
    name: 'more-link',
    most: 24,
    anywhere: [
      /^(?:(?:read|see|view|show|load|learn|find out|click for|discover)\s+)?(?:more|full (?:story|article|text|bio|profile)|less)(?: (?:about|from|by) .{1,30})?\s*(?:[>»›…→▸▼+]+|\.{3})$/u,
      /^(?:read|see|view|show|load|learn) (?:more|less|all|full (?:story|article|bio|profile))$|^(?:continue|keep|click (?:here )?to (?:continue|read|expand))(?: reading)?(?: the (?:main|full) (?:story|article))?\s*[>»›…→.]*$/u,
      /^(?:点击|阅读|查看|显示|加载|了解|展开|浏览|收起|打开)(?:阅读|查看|展开|进入|此处)?(?:更多|全文|原文|详情|全部|剩余|余下|大图|原图|下一页|内容|图片)(?:内容|图片|新闻|信息|全文)?\s*[>»›…→＞]*$/u,
      /^返回(?:上一页|列表|顶部|首页|目录)?.{0,10}(?:首页|顶部|列表|>>|》)?$|^(?:请?继续往下(?:阅读|看|滑)|往下(?:滑|看|阅读)|下(?:拉|滑)(?:看|阅读|继续)).{0,8}[.…]*$|^view all posts\b.{0,40}$|^(?:skip to (?:main )?content|back to top|jump to .{1,20}|page \d+ of \d+|第\s*\d+\s*页.{0,12}|(?:上|下)一页.{0,16})$/u,
    ],
    edge: [],
  },
  {
    name: 'live-status',
    most: 40,
    anywhere: [
      /^(?:this|the|our)? ?(?:live )?(?:page|blog|updates|coverage|article|thread|feed|poll|discussion|reporting)s? (?:is|are|has|have)(?: been| now)? (?:closed|ended|finished|archived|paused|no longer)/u,
      /^(?:本场|本次|今日|图文)?直播(?:已|到此)?(?:经)?(?:结束|关闭)/u,
    ],
    edge: [],
  },
  {
    name: 'advertisement',
    most: 60,
    anywhere: [
      /^[【［[（(]?(?:广告|推广|赞助|商业推广|赞助内容|广告内容|advert|ads?|advertisements?|advertising|advertorial|sponsored|promoted|paid (?:post|content)|promotion)[】］\]）)]?(?:$|[：:|｜>【】［\]\d-]|\s*(?:广告|关闭|跳过|after|continue|below|by |\d))/u,
      /^[【［[（(](?:广告|推广|赞助|ad|sponsored|advertisement)[】］\]）)]/u,
      /(?:story|article|content) continues (?:below|after)|scroll to continue|^skip (?:ad|past newsletter)|^report (?:this )?ad$/u,
    ],
    edge: [],
  },
  {
    name: 'app-promotion',
    most: 90,
    anywhere: [
      /^(?:please )?(?:download|get|try|install|use|open(?: in)?|read (?:this |it )?(?:in|on))\b.{0,50}\bapps?\b/u,
    ],
    edge: [
      /^(?:请|立即|马上|点击|点此|点我|点这里|按我|扫码|免费|欢迎|快来|立刻|现在就?)?(?:下载|打开|安装|使用|体验|前往|进入|点击|升级).{0,24}(?:app|客户端|应用程序|应用|小程序)/u,
      /(?:更多|更好|最新).{0,10}(?:资讯|内容|新闻|体验|信息).{0,6}请?(?:下载|打开|关注|扫码|登录)/u,
      /(?:客户端|app|小程序).{0,8}(?:下载|体验更佳|阅读更佳|看更多|查看更多|收看|随时随地)|(?:体验更佳|抢先看|先睹为快)$/u,
      /\b(?:app store|google play|available on (?:ios|android)|download (?:the|our|client|app))\b/u,
    ],
  },
  {
    name: 'follow-promotion',
    most: 90,
    anywhere: [
      /^(?:更多.{0,20})?(?:欢迎|请|立即|马上|赶快|快来|长按|点击|搜索|打开微信)?.{0,6}(?:关注|搜索|添加|加入|扫描|扫码|识别|订阅).{0,30}(?:公众号|公众平台|微信|微博|官方|二维码|频道|好友|粉丝|社团|小程序|账号|视频号|头条号|服务号|订阅号|telegram|line|facebook|youtube|instagram|ig|推特)/u,
      /^(?:like|follow|join|find|connect with|watch|subscribe to|add) (?:us|our|me|@?[\w'. ]{2,40}?)(?:\s*(?:on|at|in|via|:|：)).{0,60}(?:twitter|facebook|instagram|telegram|whatsapp|youtube|line|linkedin|tiktok|wechat|weibo|google news|rss|channel|threads|x)\b/u,
    ],
    edge: [
      /扫一扫|扫码|扫描.{0,6}二维码|长按.{0,8}(?:识别|关注)|微信(?:号|公众号)?(?:id)?[：:]|微信扫|^.{0,14}关注(?:我们|本号|我|该公众号)$|点个?在看|(?:转发|分享)(?:给|到).{0,6}(?:朋友|好友)|一键三连|(?:私人)?订制.{0,8}资讯|新闻早班车/u,
      /scan (?:the |this |two|qr|2)[\w -]{0,24}code|two[- ]dimension(?:al)? code|qr code|\bpay attention to (?:us|our|the official)|official (?:wechat|micro ?(?:letter|blog)|account)|public (?:number|account)\b/u,
    ],
  },
  {
    name: 'subscription',
    most: 80,
    anywhere: [
      /^(?:please )?(?:sign up|signup|subscribe|register|get|receive|join|start your|try)\b.{0,80}\b(?:newsletters?|briefings?|alerts?|inbox|e-?mails?|digest|free trial|subscription|subscribers?|membership|updates|notifications)\b/u,
      /^(?:enjoy(?:ed|ing)? (?:this|our|the)|like (?:this|what you)|did you (?:like|enjoy)|found this|if you (?:like|enjoy|value|appreciate))\b.{0,120}(?:support|subscribe|donat|share|sign up|member|newsletter|follow|tell)/u,
      /^sign up(?: (?:to|for) .{2,50})?$|^(?:free|our) (?:daily|weekly|morning|evening)?\s?(?:newsletter|e-?mail|briefing)\b.{0,80}$|^after newsletter promotion$|^get the (?:latest|best|top|day's|most important)\b.{0,60}$|^(?:listen to|subscribe to|hear|watch|download) (?:the|our|this|more)\b.{0,50}\b(?:podcasts?|episodes?|show|conversation|interview|youtube channel)\b/u,
      /^(?:立即|马上|免费|点击|欢迎)?(?:订阅|订购|续订|开通|加入|成为).{0,20}(?:电子报|会员|邮件|简报|推送|杂志|付费|读者|全年|通讯|提醒|通知|vip)|^(?:打赏|赞赏|赞助)(?:$|支持|作者|本站|我们)|(?:本文|以下|此文)为?(?:付费|会员)(?:内容|专享)|登录后?(?:可)?(?:继续)?阅读全文/u,
    ],
    edge: [
      /\benter your e-?mail|^(?:already )?(?:a )?(?:subscriber|member)\b.{0,30}\b(?:log|sign) in|^subscribe(?: (?:now|today|to|for|here)\b.{0,60})?$|this (?:article|story|content) is (?:for|available to|exclusive|only)|to (?:continue|keep) reading\b|\b(?:free|premium) articles? (?:left|remaining)|^unlock\b/u,
      /^(?:please )?(?:support(?! (?:for|from|among|of))|donate|contribute|make a (?:donation|contribution)|become an? (?:member|subscriber|supporter|patron|friend)|help us)\b.{0,70}(?:journalism|news|us\b|our|independent|today|member|subscriber|supporter|patron|newsroom|month|work)/u,
    ],
  },
  {
    name: 'legal',
    most: 200,
    anywhere: [
      /^[【［[（(]?(?:版权(?:声明|所有|归|说明|与|信息|©)|免责(?:声明|条款)|郑重声明|特别(?:声明|提示|说明)|声明[：:]|法律声明|隐私(?:政策|声明|权)|用户协议|服务(?:条款|协议)|转载(?:声明|须知|说明|请|须|需|自?请联系|或|授权)|著作权|凡本网|凡注明|本站声明|网站声明|风险提示|温馨提示)/u,
    ],
    edge: [
      /(?:未经|非经|如需|若需|欢迎|谢绝|请勿|禁止|不得|严禁|不可).{0,24}(?:转载|转贴|转发|转摘|复制|镜像|授权|许可|翻印|使用本)|(?:仅|只)(?:为|供|代表|作).{0,20}(?:参考|交流|学习|传播|个人(?:观点|立场|意见)|作者(?:本人)?(?:的)?(?:观点|立场|意见)|投资建议)|不(?:代表|等于|意味|构成|表示).{0,14}(?:立场|观点|意见|投资建议|赞同|认同)|(?:侵犯|侵权|版权(?:问题|等问题)).{0,40}(?:联系|删除|处理|告知|通知|来电|邮件)|(?:联系|通知)(?:我们|本站|本网)?.{0,8}(?:删除|删文)|版权所有|all rights reserved|版权归.{0,20}所有/u,
      /备\d{6,}|备案(?:号|编号|序号)|公网安备|icp[备证]|(?:经营|视听|出版|信息服务)(?:许可证|业务)|许可证(?:号|编号)?[：:\d]|(?:违法|不良|违规).{0,6}信息.{0,6}举报|举报(?:电话|邮箱|热线|中心|受理)|网络?(?:110|警察)报警|法律顾问[：:]|(?:网站)?(?:客服|热线|新闻热线|服务热线|联系电话|传真|广告(?:热线|合作)|商务合作)[：:]?\s*[\d（(+-]/u,
      /^(?:©|ⓒ|\(c\)|（c）|copy ?right\b|copyrights? )|[©ⓒ]\s*(?:copyright )?(?:19|20)\d\d|copyright\s*(?:©|\(c\))|\ball rights reserved|\b(?:do not|may not be|cannot be|must not be|not to be|without).{0,40}\b(?:redistribut|reproduc|republish|rewritten|copied|broadcast)|\b(?:unauthorized|unauthorised|illegal|no) (?:reproduction|redistribution|copying|use|reprint)|reproduction\b.{0,40}\bprohibited|prohibit(?:ed|s)?\b.{0,30}\b(?:reproduc|redistribut|reprint)/u,
      /^(?:terms (?:of|and|&)|privacy (?:policy|notice|statement|settings)|disclaimer\b|legal notice|statement\s*:|copyright (?:notice|statement)|accessibility|do not sell|imprint$|impressum)|\b(?:views?|opinions?)\b.{0,60}\b(?:do not|does not|don't|not necessarily|not)\b.{0,20}\b(?:reflect|represent)|\b(?:only|solely|just) represents?\b.{0,40}\b(?:author|viewpoint|opinion|view)|\bnot represent(?:s|ing|ed)?\b.{0,30}\b(?:this (?:net|site|web|station|website|paper)|position|stand(?:point)?|view)|\b(?:infring|tort)\w*\b.{0,50}\b(?:contact|delete|inform|remov|notify)/u,
    ],
  },
  {
    name: 'legal',
    most: 90,
    anywhere: [
      /^privacy (?:notice|policy|statement)\b|^(?:notice|statement|note)\s*:\s*(?:the|all) (?:content|above|opinions?|information)\b|\bonly provides information storage\b|^(?:this|the) (?:site|website|platform) (?:is|only|does)\b.{0,80}$/u,
    ],
    edge: [],
  },
  {
    name: 'site-pledge',
    most: 70,
    anywhere: [],
    edge: [
      /^(?:our standards|our (?:editorial )?(?:policy|policies|principles|guidelines|code)|editorial (?:standards|policy|guidelines))\b|\btrust principles\b|\b(?:is|are) (?:a )?(?:proud )?(?:member|signatory|part|regulated|certified|published) (?:of|by|to|with)\b.{0,60}\b(?:pledge|project|initiative|network|council|ipso|impress|standards|association|organi[sz]ation|alliance|trust|code)\b/u,
    ],
  },
  {
    name: 'machine-note',
    most: 50,
    anywhere: [],
    edge: [
      /^[【［[（(]?.{0,40}\b(?:machine|ai|a\.i\.|artificial intelligence|automatic(?:ally)?|automated|google)[- ]?(?:\w+[- ]){0,2}(?:translat|help|assist|generat|summar|written|made|produced|created)\w*(?![^.]{60})/u,
      /^[【［[（(]?(?:本文|内容|以上内容|摘要|以下内容|译文|翻译|部分内容)?.{0,6}(?:由|经)?(?:ai|人工智能|机器|智能|大模型|谷歌|百度|有道)(?:自动|辅助|智能)?(?:生成|翻译|摘要|总结|创作|写作|整理|编译|朗读|速读|解读)/u,
    ],
  },
  {
    name: 'contact',
    most: 60,
    anywhere: [
      /^(?:something wrong|spotted an? (?:error|mistake)|see an? (?:error|mistake)|(?:have|got) (?:a )?(?:news )?(?:tip|story|question|confidential)|report (?:an? )?(?:error|typo|correction)|suggest (?:a )?correction|contact (?:us|the (?:author|editor|newsroom))|send (?:us )?(?:your )?(?:tips?|feedback|story|letters?))\b/u,
      /^(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,4})$/u,
    ],
    edge: [
      /(?:联系|邮箱|邮件|投诉|建议|反馈|爆料|报料|热线|客服|合作|投稿|举报|e-?mail|contact|write to|corrections?|tips?|feedback|wrong\?|complaints?|questions?|advertis).{0,60}[\w.+-]{1,64}@[\w.-]{2,64}/u,
      /^(?:我要|发现|内容|页面|网站|文字|稿件)?(?:纠错|报错|捉虫)(?:$|[：:]|请)|(?:有)?(?:新闻线索|爆料).{0,12}(?:请|联系|欢迎|拨打|发送)|(?:看图|新闻)?(?:爆料|报料|投稿)请/u,
    ],
  },
  {
    name: 'counter',
    most: 20,
    anywhere: [
      /^(?:(?:阅读|浏览|点击|查看|播放|访问|人气|热度|围观)(?:量|数|次数|率)?\s*[：:（(]?\s*[\d,.]+\s*[万k]?\s*次?[)）]?\s*)+$/u,
      /^[\d,.]+\s*[万k]?\s*(?:次|人)?(?:阅读|浏览|播放|围观|点击|views?|shares?|reads?|likes?|followers?|plays?)$/u,
      /^(?:全文|本文)(?:共|约)?\s*\d+\s*字|^(?:预计)?阅读(?:时间|大约|约|本文)?.{0,8}\d+\s*分钟|^(?:estimated )?read(?:ing)? time\b.{0,20}$|^\d+ min(?:ute)?s?(?: read)?$|^\+\s?\d+$/u,
      /^(?:加载中|正在加载|载入中|点击加载|(?:like )?loading|please wait|no more (?:data|content)|没有更多(?:了|内容)?|已经到底(?:了|啦)?|到底(?:了|啦))[.…。]*/u,
      /^(?:自动播放|您的浏览器|播放视频|视频加载|play video|video player|this video|video unavailable)/u,
      /^(?:键盘|点击图片|左右滑动|向左滑动|滑动查看|支持键盘)/u,
    ],
    edge: [],
  },
];

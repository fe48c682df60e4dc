/**
 * Query parameters that say where a reader came from and not what is read. Written together in November 2026 from what the
 * makers publish of their own parameters and from addresses as they are passed on; each block names whose they are.
 */
export const TRACKING: ReadonlySet<string> = new Set(
  [
    // Advertisers' click ids: Google, Microsoft, Meta, X, TikTok, LinkedIn, Pinterest, Reddit, Yandex, Snap, Baidu.
    'gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid msclkid fbclid fb_action_ids fb_action_types fb_ref fb_source',
    'twclid ttclid li_fat_id epik rdt_cid yclid ysclid _openstat sccid bd_vid click_id clickid irclickid irgwc cjevent',
    // Letters and campaigns: Google Analytics, Mailchimp, HubSpot, Marketo, Adobe, Klaviyo, Vero, Omeda, Drip, ActiveCampaign.
    '_ga _gl _gac mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok s_cid s_kwcid ef_id _ke _kx vero_conv vero_id',
    'oly_anon_id oly_enc_id __s vgo_ee rb_clickid wickedid ml_subscriber ml_subscriber_hash dm_i zanpid trk trkcampaign trkemail',
    // Sharing from networks: Instagram, X, YouTube, Reddit, Threads, LinkedIn.
    'igshid igsh ref_src ref_url __twitter_impression xmt rcm si share_id sharetoken',
    // Western papers and agencies: BBC, New York Times, Guardian, Washington Post, Reuters, FT, Bloomberg, Economist, CNN, NPR, Le Monde, El País, Yahoo, MSN.
    'xtor smid smtyp smprod emc regi_id segment_id campaign_id instance_id te cmp icid ncid ocid cmpid wpisrc wpmm itid pwapi_token',
    'ftcamp sref srnd leadsource linkid feedtype feedname taid mbid cid_source guccounter cvid unlocked_article_code gift gaa_at gaa_n gaa_ts gaa_sig',
    'referringsource fsrc bclid mod_source ssm soc_src soc_trk bxid cndid esrc hasha hashb hashc utmsource',
    // WeChat and what is shared through it.
    'isappinstalled wxshare_count wxfrom wxuid nsukey clicktime enterid mpshare srcid ascene devicetype version_code wx_header wxwork_userid sessionid_wx',
    'exportkey pass_ticket uin fasttmpl_type fasttmpl_fullversion realreporttime scene subscene chksm abtest_cookie lang_wx poc_token',
    // Weibo, Sina, Sohu, NetEase, Tencent, Ifeng, Toutiao, Baidu, Zhihu, Bilibili, Alibaba, The Paper, Xiaohongshu.
    'weiboauthoruid wm vt cre rfunc tj autocallup callback_app spm scm scm_id pvid trans_param _f _trans_ _zbs_baidu_bk srctag adtag pgv_ref',
    'qq_aio_chat_type kuaibao_from tt_from req_id use_new_style share_did upstream_biz category_new ug_source log_from xsec_source',
    'vd_source spm_id_from from_source from_spmid from_search unique_k bbid buvid is_story_h5 plat_id mid_share bd_source_light',
    'hmsr hmpl hmcu hmkw hmci bdfrom commtag newfrom xcx_from shareuid shareid sharefrom sharesource share_uid fromuid forwardid',
    // Korean, Japanese and Taiwanese portals.
    'nclick cds_link ntype n_cid ch_source from_link from_udn utm_src line_share kakao_from cx_testid cx_testvariant cx_artpos',
    // Sessions.
    'phpsessid jsessionid sessionid aspsessionid zenid sid_session',
  ].flatMap((block) => block.split(' ')),
);

/** Families of such parameters, by how they begin. */
export const TRACKING_FAMILIES: readonly string[] = [
  // Google Analytics and the tools that write as it does; Matomo; AT Internet; comScore; IBM; Adobe; Google Ads.
  ...['utm_', 'utm-', 'itm_', 'stm_', 'mtm_', 'pk_', 'piwik_', 'matomo_', 'at_', 'ns_', 'cm_mmc', 'sc_', 'hsa_'],
  // Sharing buttons, the NetEase news app, Yahoo.
  ...['share_', 'sharer_', 'spss', 'spsn', 'spsd', 'spsv', 'spst', 'guce_', 'aspsessionid'],
];

/**
 * Parameters that mark a way of coming on some sites and what is read on others; the first have words as their value
 * (`from=timeline`), the second numbers and dates (`from=2019-01-01`).
 */
export const SOMETIMES_TRACKING: ReadonlySet<string> = new Set(
  [
    'from fr frm src source ref referer referrer refer via share shared sharetype medium campaign channel chn origin',
    'entry entrance partner affiliate position pos tag_from app client platform os feature rss feed output_from',
  ].flatMap((block) => block.split(' ')),
);

/** Parameters that choose how a page is shown, and the values by which it is the same page in another dress. */
export const DRESSES: Readonly<Record<string, readonly string[]>> = {
  amp: ['', '1', 'true', 'yes'],
  isamp: ['', '1', 'true'],
  m: ['', '1', 'true'],
  mobile: ['', '1', 'true', 'yes'],
  ismobile: ['', '1', 'true'],
  print: ['', '1', 'true', 'yes', 'print'],
  printable: ['', '1', 'true', 'yes'],
  outputtype: ['amp', 'print'],
  output: ['amp', 'print'],
  view: ['amp', 'print', 'mobile', 'desktop'],
  mode: ['amp', 'print', 'mobile'],
  format: ['amp', 'print', 'mobile', 'html'],
  layout: ['amp', 'print', 'mobile'],
  display: ['amp', 'print', 'mobile'],
  pagewanted: ['all', 'print'],
  page: ['all', '1'],
};

/** First names of hosts that show the same pages to telephones, or in another dress. */
export const MOBILE_HOSTS: ReadonlySet<string> = new Set('m mobile mobil wap 3g 4g touch amp h5 pda'.split(' '));

/** Files that stand for their folder. */
export const INDEX_FILE = /\/(?:index|default|home)\.(?:html?|shtml|xhtml|php\d?|aspx?|jspx?|do|cgi)$/iu;

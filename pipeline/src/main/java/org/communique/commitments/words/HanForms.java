package org.communique.commitments.words;

/** Traditional characters of the listed words brought to simplified ones, place by place. */
public final class HanForms {

  private static final String TRADITIONAL =
      "諾證許諧應則將擬劃標爭謀尋決願會佈聲稱調強訴說務確達約議簽協參與銷絕擱終無開關訪問見舉辦"
          + "動對構國際聯團長總統發報導專學體業計書條項減實現過產廠電車雙兩軍級給記討論認識還權視區啟"
          + "臺灣後從來準備為據樣處員檢驗獲該進續維護個們內時間裡麼須壓縮極繼轉資訊網絡變氣溫濟貿稅額"
          + "億萬點歐廣東龍馬齊樂廳閉當場門陽陰葉鋼鐵礦範圍風險負責領設製創屬於嚴質檔蘭聖閣衛環測類種"
          + "紀錄單獨優勢顯樓層圖養漁爾韓紐華爺歷簡補貼飛機規畫暫預籲談銀組織黨縣幹頭較數傳噸選擔兌諮"
          + "詢請勵擴購運輸島費儲釋籌撥執斷貨幣腦閱審碼遲緩歸營遠連塊蔭術夥漲擇隨錯別劑療藥醫衝積佔週"
          + "併線並競爲啓讓捨撐鐘鍾屆遞債贈勸戶職師嚮異辭評諒";

  private static final String SIMPLIFIED =
      "诺证许谐应则将拟划标争谋寻决愿会布声称调强诉说务确达约议签协参与销绝搁终无开关访问见举办"
          + "动对构国际联团长总统发报导专学体业计书条项减实现过产厂电车双两军级给记讨论认识还权视区启"
          + "台湾后从来准备为据样处员检验获该进续维护个们内时间里么须压缩极继转资讯网络变气温济贸税额"
          + "亿万点欧广东龙马齐乐厅闭当场门阳阴叶钢铁矿范围风险负责领设制创属于严质档兰圣阁卫环测类种"
          + "纪录单独优势显楼层图养渔尔韩纽华爷历简补贴飞机规划暂预吁谈银组织党县干头较数传吨选担兑咨"
          + "询请励扩购运输岛费储释筹拨执断货币脑阅审码迟缓归营远连块荫术伙涨择随错别剂疗药医冲积占周"
          + "并线并竞为启让舍撑钟钟届递债赠劝户职师向异辞评谅";

  private static final char[] FORMS = forms();

  private HanForms() {}

  /** The text with as many characters, so that offsets stay. */
  public static String simplified(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char form = FORMS[chars[i]];
      if (form != 0) {
        chars[i] = form;
      }
    }
    return new String(chars);
  }

  /** Whether a text holds Chinese characters. */
  public static boolean isHan(String text) {
    return text.chars().anyMatch(Character::isIdeographic);
  }

  private static char[] forms() {
    char[] forms = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      forms[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
    }
    return forms;
  }
}

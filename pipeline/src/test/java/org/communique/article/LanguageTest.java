package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The council said on Friday that it would close the bridge after a survey was done.",
        "de | Der Stadtrat hat am Freitag beschlossen, die alte Brücke wegen Baufälligkeit zu sperren.",
        "fr | Le conseil municipal a décidé vendredi de fermer le vieux pont après une inspection.",
        "es | El ayuntamiento decidió el viernes cerrar el puente viejo tras una larga inspección.",
        "ru | Городской совет решил в пятницу закрыть старый мост после осмотра его опор.",
        "zh | 市议会周五决定在检查后关闭旧桥，居民表示理解。",
        "ja | 市議会は金曜日に古い橋を閉鎖することを決めました。",
        "ko | 시의회는 금요일에 오래된 다리를 폐쇄하기로 결정했다.",
        "zh | 市議會週五決定在檢查後關閉舊橋，居民表示理解。",
        "zh | 市议会 (Town Council) 周五决定关闭 Old Bridge，称将尽快开始 repair works。",
        "en | The council (市议会) said on Friday that the old bridge (旧桥) would be closed to lorries.",
        "pt | A câmara municipal decidiu na sexta-feira fechar a ponte velha após uma inspeção.",
        "it | Il consiglio comunale ha deciso venerdì di chiudere il vecchio ponte dopo un controllo.",
        "id | Dewan kota memutuskan pada hari Jumat untuk menutup jembatan tua itu setelah diperiksa.",
        "'' | Ok.",
        "'' | 42 %",
        "'' | Bridge closed.",
        "'' | Lyon, Porto, Kiel, Bergen",
      })
  void tellsTheLanguageOfASentence(String code, String text) {
    assertThat(new Language().of("", text)).isEqualTo(code);
  }
}

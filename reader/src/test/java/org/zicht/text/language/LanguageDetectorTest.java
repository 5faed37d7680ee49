package org.zicht.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zicht.text.Language;

class LanguageDetectorTest {

  private static final Set<Language> SIX =
      Stream.of("nl", "en", "de", "fr", "es", "ru").map(Language::new).collect(Collectors.toSet());

  private static final LanguageDetector DETECTOR = LanguageDetector.of(SIX);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          nl; Tientallen doden bij protesten in Kazachstan
          nl; Rusland stuurt troepen naar buurland
          nl; Gewonden na explosie in kerk
          en; Dozens killed in clashes
          en; Police fire on protesters in capital
          en; Troops deployed to border city
          de; Tote bei Protesten in Kasachstan
          de; Polizei schießt auf Demonstranten
          fr; Des dizaines de morts lors des manifestations
          fr; La police tire sur les manifestants
          fr; Explosion dans une église
          es; Decenas de muertos en las protestas
          es; La policía dispara contra manifestantes
          es; Explosión en una iglesia
          ru; Десятки погибших в ходе протестов
          ru; Полиция открыла огонь по демонстрантам
          ru; Взрыв в церкви
          fy; De plysje hat juster op demonstranten sketten en it liket derop dat trije minsken dea binne
          pt; A polícia disparou contra os manifestantes e pelo menos três pessoas morreram
          it; La polizia ha sparato sui manifestanti e almeno tre persone sono morte nella città
          ca; La policia va disparar contra els manifestants i almenys tres persones van morir
          gl; A policía disparou contra os manifestantes e polo menos tres persoas morreron na cidade
          ro; Poliția a tras asupra manifestanților și cel puțin trei oameni au murit în oraș
          da; Politiet skød mod demonstranterne, og mindst tre mennesker blev dræbt i går
          no; Politiet skjøt mot demonstrantene, og minst tre mennesker ble drept i går
          sv; Polisen sköt mot demonstranterna och minst tre människor dödades i går
          fi; Poliisi ampui mielenosoittajia ja ainakin kolme ihmistä kuoli kaupungissa
          et; Politsei tulistas meeleavaldajaid ja vähemalt kolm inimest sai surma
          lv; Policija šāva uz protestētājiem, un vismaz trīs cilvēki gāja bojā
          lt; Policija šaudė į protestuotojus, ir mažiausiai trys žmonės žuvo
          pl; Policja strzelała do demonstrantów i co najmniej trzy osoby zginęły
          cs; Policie střílela na demonstranty a nejméně tři lidé byli zabiti
          sk; Polícia strieľala na demonštrantov a najmenej traja ľudia boli zabití
          hu; A rendőrség rálőtt a tüntetőkre, és legalább három ember meghalt
          hr; Policija je pucala na prosvjednike, a najmanje tri osobe su poginule
          sr; Полиција је пуцала на демонстранте, а најмање три особе су погинуле
          sl; Policija je streljala na protestnike in najmanj trije ljudje so umrli
          bg; Полицията стреля по демонстрантите и най-малко трима души са загинали
          uk; Поліція відкрила вогонь по демонстрантах, і щонайменше троє людей загинули
          be; Паліцыя адкрыла агонь па дэманстрантах, і не менш за трох чалавек загінулі
          kk; Полиция шерушілерге оқ атты, кемінде үш адам қаза тапты және ондаған адам жараланды
          mk; Полицијата пукаше врз демонстрантите и најмалку три лица загинаа
          el; Η αστυνομία πυροβόλησε κατά των διαδηλωτών
          tr; Polis göstericilere ateş açtı ve en az üç kişi öldü
          ar; أطلقت الشرطة النار على المتظاهرين وقتل ثلاثة أشخاص على الأقل
          fa; پلیس به سوی معترضان تیراندازی کرد و دست کم سه نفر کشته شدند
          ur; پولیس نے مظاہرین پر فائرنگ کی جس میں کم از کم تین افراد ہلاک ہو گئے
          he; המשטרה ירתה לעבר המפגינים
          hi; पुलिस ने प्रदर्शनकारियों पर गोलीबारी की
          zh; 警方向示威者开枪，至少三人死亡
          ja; 警察がデモ隊に発砲し、少なくとも三人が死亡した
          ko; 경찰이 시위대에 발포해 최소 세 명이 숨졌다
          am; ፖሊስ በሰልፈኞች ላይ ተኩስ ከፈተ
          id; Polisi menembaki para demonstran dan sedikitnya tiga orang tewas di kota itu
          sw; Polisi waliwafyatulia risasi waandamanaji na watu watatu waliuawa katika mji huo
          vi; Cảnh sát đã nổ súng vào người biểu tình và ít nhất ba người thiệt mạng
          ha; 'Yan sanda sun harbe masu zanga-zanga kuma akalla mutane uku ne suka mutu a cikin birnin
          so; Booliisku waxay rasaas ku fureen dibadbaxayaasha oo ugu yaraan saddex qof ayaa dhintay
          """)
  void tellsTheLanguageOfOneLine(String code, String text) {
    Detection found = DETECTOR.detect(text);
    String told =
        switch (found) {
          case Detection.Detected detected -> detected.language().code();
          case Detection.NotSupported other -> other.code();
          case Detection.TooLittleText none -> "none";
        };
    assertThat(told).as("%s %s", text, DETECTOR.scores(text)).isEqualTo(code);
    assertThat(found instanceof Detection.Detected).isEqualTo(SIX.contains(new Language(code)));
  }

  @Test
  void aQuoteInAnotherLanguageDoesNotDecide() {
    String text =
        "De minister zei dat hij niets wist van de aanval. “We will never surrender to anyone who"
            + " attacks our people, and we are not afraid of them,” aldus zijn woordvoerder. Het"
            + " land blijft in shock na de aanslag van zondag.";
    assertThat(DETECTOR.detect(text)).isEqualTo(new Detection.Detected(new Language("nl")));
  }

  @Test
  void aLanguageThatIsNotReadIsNamed() {
    LanguageDetector dutchOnly = LanguageDetector.of(Set.of(new Language("nl")));
    assertThat(dutchOnly.detect("Die Polizei hat auf die Demonstranten geschossen."))
        .isEqualTo(new Detection.NotSupported("de", "German"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "12345", "?!…", "Almaty", "OK", "x y z", "\uD83D\uD83D", "👍👍"})
  void tooLittleIsSaidToBeTooLittle(String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo(new Detection.TooLittleText());
  }

  @Test
  void theLanguagesThatAreReadAreThoseWithAModel() {
    for (String code : LanguageDetector.standard().supported()) {
      assertThat(LanguageData.of(new Language(code)).isRead()).isTrue();
    }
    assertThat(DETECTOR.supported()).containsExactly("de", "en", "es", "fr", "nl", "ru");
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void aTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    String text = "IT IS SAID THAT THE CITY IS IN THE HANDS OF THE MILITIA.";
    Detection plain = DETECTOR.detect(text);
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(LanguageDetector.of(SIX).detect(text)).isEqualTo(plain);
      assertThat(plain).isEqualTo(new Detection.Detected(new Language("en")));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void randomTextBreaksNothing() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append((char) random.nextInt(0x1_0000)).append(random.nextInt(4) == 0 ? " de " : "");
      }
      assertThat(DETECTOR.detect(text.toString()))
          .as("seed %d", seed)
          .isEqualTo(DETECTOR.detect(text.toString()));
    }
  }
}

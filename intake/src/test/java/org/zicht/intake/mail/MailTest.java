package org.zicht.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zicht.intake.Opened;
import org.zicht.report.Imprint;

final class MailTest {

  private static final String MESSAGE =
      """
      From: =?utf-8?q?J=C3=BCrgen?= <j@krant.example>
      To: bureau@krant.example
      Subject: =?utf-8?b?w5xiZXJmYWxs?= in
       Oosterwaard
      Date: Fri, 4 Mar 2022 05:06:07 +0100 (CET)
      Message-ID: <1@krant.example>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="x"

      --x
      Content-Type: multipart/alternative; boundary="y"

      --y
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Ein Caf=E9 wurde =FCberfallen.

      --=20
      J=FCrgen
      --y
      Content-Type: text/html; charset=utf-8

      <p>Anders.</p>
      --y--
      --x
      Content-Type: text/plain
      Content-Disposition: attachment; filename="bijlage.txt"
      Content-Transfer-Encoding: base64

      RWVuIGJpamxhZ2Uu
      --x--
      """;

  @Test
  void aMessageIsReadWithWhatIsAttached() {
    Opened opened = Opened.of(MESSAGE);

    assertThat(opened.lines()).containsExactly("in: ok", "in!bijlage.txt: ok");
    Imprint imprint = opened.report(0).imprint();
    assertThat(imprint.title()).isEqualTo("Überfall in Oosterwaard");
    assertThat(imprint.author()).isEqualTo("Jürgen");
    assertThat(imprint.published()).hasToString("2022-03-04T05:06:07+01:00");
    assertThat(opened.report(0).text())
        .isEqualTo("Überfall in Oosterwaard\n\nEin Café wurde überfallen.\n\n");
    assertThat(opened.report(1).text()).isEqualTo("Een bijlage.");
  }

  @Test
  void aMailboxIsReadMessageByMessage() {
    String simple =
        """
        From: a@krant.example
        Subject: Brand
        Date: Fri, 4 Mar 2022 05:06:07 +0100

        Er was brand.
        >From de haven kwam rook.

        """;
    String separator = "From x@krant.example Fri Mar  4 05:06:07 2022\n";
    Opened opened =
        Opened.of(String.join(separator, "", simple, MESSAGE + "\n", "Subject: leeg\n\n\n"));

    assertThat(opened.lines())
        .containsExactly(
            "in!1: ok", "in!2: ok", "in!2!bijlage.txt: ok", "in!3: is a message without text");
    assertThat(opened.report(0).text()).contains("\nFrom de haven");
  }

  @Test
  void aReportThatBeginsWithNamesIsNoMail() {
    String report = "Datum: 4 maart\nPlaats: Oosterwaard\nDoor: A. de Wit\n\nEr was brand.";

    assertThat(Opened.of(report).report(0).text()).isEqualTo(report);
  }
}

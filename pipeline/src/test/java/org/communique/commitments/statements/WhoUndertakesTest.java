package org.communique.commitments.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.commitments.Statement;
import org.junit.jupiter.api.Test;

/** Whom nobody has listed is told by the article alone. */
class WhoUndertakesTest {

  private final Reader reader = new Reader();

  /** The actors of the last statement. */
  private List<String> last(String body) {
    List<Statement> statements = reader.find(body);
    assertThat(statements).isNotEmpty();
    return statements.get(statements.size() - 1).actors();
  }

  @Test
  void sheIsNoManWhomTheArticleCallsMr() {
    assertThat(
            last(
                "Mrs. Brandvold spoke in the harbour on Friday."
                    + " She took over the bridge plan of Mr. Oyelaran."
                    + " For students, she promised free ferries."))
        .containsExactly("Brandvold");
  }

  @Test
  void aPronounKeepsItsSubjectInView() {
    assertThat(
            last(
                "Ms. Brandvold opened the fair."
                    + " She praised the cooks of Mayor Oyelaran and Senator Petra Lund."
                    + " She promised to build a second hall."))
        .containsExactly("Brandvold");
  }

  @Test
  void whoSpeaksIsNobodyOfWhomHisQuotationTells() {
    assertThat(
            last(
                "Mr. Oyelaran spoke in the harbour on Friday."
                    + " “The greatest threat to Fishcare is the new toll, and we are going to stop"
                    + " it,” he said."))
        .containsExactly("Oyelaran");
  }

  @Test
  void namesThatShareTheirLastWordAreTwo() {
    assertThat(
            last(
                "South Oslund welcomed the ferries on Friday."
                    + " North Oslund promised to open its harbour too."))
        .containsExactly("North Oslund");
  }

  @Test
  void aSurnameTakesTheOneFullNameThatFollows() {
    assertThat(
            last(
                "Ms. Brandvold opened the fair. She vowed to build a second hall for bees."
                    + " A day later the papers praised Ingrid Brandvold."))
        .containsExactly("Ingrid Brandvold");
  }

  @Test
  void iMeansWhoeverSaidItLast() {
    assertThat(
            last(
                "Mrs. Brandvold was firm, unlike Mr. Oyelaran."
                    + " “I will close every quarry in the valley,” she said."
                    + " “I will also rebuild the old mill.”"))
        .containsExactly("Brandvold");
  }

  @Test
  void aFirmIsSpokenOfByWhatItIs() {
    assertThat(
            last(
                "Grocery giant Velmora Inc. has closed its cafes in Lisbon."
                    + " In a letter, the Porto-based retailer said it will pay each waiter $500."))
        .containsExactly("Velmora Inc.");
    assertThat(
            last(
                "ReadMore gave a party on Monday."
                    + " If not, we promise to bring two cakes,” the group wrote to members."))
        .containsExactly("ReadMore");
  }

  @Test
  void aSeatOfGovernmentStandsForItsCountry() {
    assertThat(last("Under the deal, Nairobi agreed to close two camps.")).containsExactly("Kenya");
    assertThat(last("Petra Lima closed the shop. On Monday, Lima agreed to sell it to a bank."))
        .doesNotContain("Peru");
  }

  @Test
  void twoCountriesAreTheTwoNamedMost() {
    assertThat(
            last(
                "Kenya and Uganda met in Oslo. A Kenyan envoy and a Ugandan judge spoke."
                    + " Kenya won praise, as did Uganda, from Norway."
                    + " The two leaders vowed to open the border posts."))
        .containsExactly("Kenya", "Uganda");
  }

  @Test
  void aPictureCreditIsNobody() {
    assertThat(
            reader.find(
                "Image copyright AFP Image caption The old mill stands in a field."
                    + " They promised to rebuild the mill."))
        .allSatisfy(statement -> assertThat(statement.actors()).doesNotContain("AFP Image"));
  }

  @Test
  void theyAreTwoWhomTheSentenceJoins() {
    assertThat(
            last(
                "Senator Petra Lund and the panel's oldest member, Sen. Omar Dray, wrote a letter"
                    + " saying they would delay the hearing."))
        .containsExactly("Petra Lund", "Omar Dray");
    assertThat(
            last(
                "The strike weakens union leaders and the Oyelaran administration"
                    + " as they plan a quick sale of the docks."))
        .containsExactly("union leaders and the Oyelaran administration");
  }

  @Test
  void oneWhoSaysTheySpeaksForHisOwn() {
    assertThat(
            last(
                "The mill in Velmora Valley is old."
                    + " Mayor Oyelaran said they would rebuild the wheel."))
        .containsExactly("Mayor Oyelaran");
  }

  @Test
  void anAdministrationIsCalledAfterItsPresident() {
    assertThat(
            last(
                "Critics of the Oyelaran administration met on Monday."
                    + " In June, the administration refused to release the papers."))
        .containsExactly("Oyelaran administration");
    assertThat(last("President Omar Oyelaran wrote to them, saying his administration will pay."))
        .containsExactly("Omar Oyelaran's administration");
  }

  @Test
  void aMemberIsKnownByAnyOfHerTitles() {
    assertThat(
            last(
                "Rep. Petra Lund met Mr. Dray, a brewer, on Monday."
                    + " The congresswoman promised to oppose the beer tax."))
        .containsExactly("Petra Lund");
    assertThat(
            last(
                "Secretary Petra Lund holds shares."
                    + " In June, the Secretary agreed to sell them all."))
        .containsExactly("Petra Lund");
  }

  @Test
  void whoIsPresentedBehindAVerbIsInViewBeforeHisObject() {
    assertThat(
            last(
                "The stage belonged to Omar Dray, who once mocked Governor Hale at a dinner."
                    + " He vowed to close the toll road."))
        .containsExactly("Omar Dray");
  }

  @Test
  void theyAtTheHeadAreThoseOfTheSentenceBefore() {
    assertThat(
            last(
                "In a letter to Sweden on Tuesday, the ferry operators praised the new lights."
                    + " They promised to train forty women."))
        .containsExactly("ferry operators");
  }

  @Test
  void whoDidSomethingSayingSoIsTheSpeaker() {
    assertThat(
            last(
                "Mayor Petra Lund went to the club to greet Mr. Hale, saying, “Your nets are good."
                    + " I will buy forty of them for the fleet.”"))
        .containsExactly("Petra Lund");
  }

  @Test
  void whoseLastUndertakingItWasIsHisPlan() {
    assertThat(
            last(
                "Omar Dray vowed on Monday to drain the moor."
                    + " The plan calls for digging four canals and for moving the mill."))
        .containsExactly("Omar Dray");
  }

  @Test
  void aSupplierIsNamedBehindItsComma() {
    assertThat(last("One of its suppliers, Tarnex, has said it plans to close two plants."))
        .containsExactly("Tarnex");
  }

  @Test
  void theCandidateOfSomeOfficeIsThePersonInView() {
    assertThat(
            last(
                "Mrs. Petra Lund spoke of the moor on Monday. She praised its birds."
                    + " The presidential candidate promised to drain it."))
        .containsExactly("Petra Lund");
  }
}

package dev.verifiedexamples.pipeline;

import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.Reason;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Notices today's date in what was observed: what is true today should not be written down. */
final class Dates {

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("yyyy, M, d", Locale.ROOT),
          DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT),
          DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT),
          DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT),
          DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM dd, yyyy", Locale.ENGLISH));

  private Dates() {}

  /** The verification, its refuted claims saying so where that date is in what was observed. */
  static Verification marked(Verification verification, LocalDate today) {
    List<Judgement> judgements =
        verification.judgements().stream().map(each -> marked(each, today)).toList();
    return new Verification(
        verification.example(),
        verification.execution(),
        judgements,
        verification.undocumented(),
        verification.failure());
  }

  private static Judgement marked(Judgement judgement, LocalDate today) {
    boolean differs =
        judgement.verdict() == Verdict.REFUTED
            && judgement.reason().stream()
                .anyMatch(
                    reason -> reason instanceof Reason.Differs || reason instanceof Reason.Count);
    return differs && FORMS.stream().anyMatch(form -> shows(judgement, form.format(today)))
        ? new Judgement(
            judgement.claim(),
            judgement.verdict(),
            judgement.observed(),
            Optional.of(new Reason.Dated()))
        : judgement;
  }

  private static boolean shows(Judgement judgement, String date) {
    return judgement.observedText().contains(date) && !judgement.claim().text().contains(date);
  }
}

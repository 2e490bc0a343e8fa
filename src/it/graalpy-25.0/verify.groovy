// GraalPy 25.0 is not 25.2: the kit says so, example by example and in one line
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('pattern_matching/class_patterns.py')
assert log.contains("AttributeError: 'Note' object has no attribute 'text'")
assert log =~ /Tests run: 9, Failures: [12], Errors: 0, Skipped: [01].* OurGraalPyTest/
// whoever knows that is told no more of it, and has interpreters of their own
assert log =~ /Tests run: 9, Failures: 0, Errors: 0, Skipped: [12].* OurSettingsTest/
// the tests of the corpus have recorded verdicts to compare with, unless this build has left them out
if (!log.contains('this library was built without verdicts')) {
  assert log =~ /on GraalPy 25\.0\.3 on JDK \S+, 1 claim differs from what was recorded on/
  assert log.contains('\npattern_matching/class_patterns.py:85  refuted: (nothing)\n')
  assert log =~ /on JDK \S+ with the settings of OurSettingsTest, 1 claim differs from what was recorded on \S+, 1 of them known/
}
return true

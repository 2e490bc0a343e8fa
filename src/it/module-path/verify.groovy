// no test is lost inside the module: of the pair one test, two claims and the end of the run; of the kit one example and the sum
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Tests run: 4, Failures: 0, Errors: 0, Skipped: 0.*com\.example\.AccountTest/
assert log =~ /Tests run: 2, Failures: 0, Errors: 0, Skipped: [01].*com\.example\.OurGraalPyTest/
assert log =~ /Tests run: [6-9], Failures: 0, Errors: 0, Skipped: \d.*com\.example\.OurExamplesTest/
assert log.contains('with the settings of OurGraalPyTest')
return true

// no test is lost: the examples of asyncio, and of the pair two tests, two claims and the end of the run
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Tests run: [1-9]\d+, Failures: 0, Errors: 0, Skipped: 0.*FixturesTest/
assert log =~ /Tests run: 5, Failures: 0, Errors: 0, Skipped: 0.*AccountTest/
return true

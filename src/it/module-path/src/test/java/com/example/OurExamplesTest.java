package com.example;

import dev.verifiedexamples.junit.CorpusTests;
import dev.verifiedexamples.junit.PythonCorpus;

@PythonCorpus
class OurExamplesTest implements CorpusTests {}

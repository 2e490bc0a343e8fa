package com.example;

final class Greeting {

  static final String WHOM = "Java";

  private Greeting() {}
}

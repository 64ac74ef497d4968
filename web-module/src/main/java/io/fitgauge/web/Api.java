package io.fitgauge.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;

/** Where the API lives. */
@ApplicationPath("/api/v1")
@LoginConfig(authMethod = "MP-JWT")
public class Api extends Application {}
